package dev.cartwright.contract.stateful;

import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.model.Step.Portion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a sequence that breaks something as short and simple as it can be while it still breaks. */
final class Shrinking {

    private static final int MOST_TRIES = 300;

    private final Predicate<List<Step>> breaks;
    private int tries;

    private Shrinking(Predicate<List<Step>> breaks) {
        this.breaks = breaks;
    }

    /**
     * The shortest sequence found.
     *
     * @param steps a sequence for which {@code breaks} holds
     * @param breaks whether a sequence, done in fresh carts, still breaks
     */
    static List<Step> of(List<Step> steps, Predicate<List<Step>> breaks) {
        return new Shrinking(breaks).shrunk(steps);
    }

    private List<Step> shrunk(List<Step> steps) {
        List<Step> best = steps;
        List<Step> before;
        do {
            before = best;
            best = simpler(fewer(best));
        } while (!best.equals(before));
        return best;
    }

    /** Leaves out runs of steps, long ones first. */
    private List<Step> fewer(List<Step> steps) {
        List<Step> best = steps;
        for (int length = Math.max(1, best.size() / 2); length >= 1; length /= 2) {
            int from = 0;
            while (from + length <= best.size() && length < best.size()) {
                List<Step> candidate = new ArrayList<>(best.subList(0, from));
                candidate.addAll(best.subList(from + length, best.size()));
                if (stillBreaks(candidate)) {
                    best = candidate;
                } else {
                    from++;
                }
            }
        }
        return best;
    }

    private List<Step> simpler(List<Step> steps) {
        List<Step> best = steps;
        for (int index = 0; index < best.size(); index++) {
            int place = index;
            List<Step> current = best;
            best = simplerForms(current.get(place))
                    .map(form -> replaced(current, place, form))
                    .filter(this::stillBreaks)
                    .findFirst()
                    .orElse(current);
        }
        return best;
    }

    private static Stream<Step> simplerForms(Step step) {
        Stream<Step> otherCart = step.cart() == 0 ? Stream.empty() : Stream.of(step.in(0));
        return Stream.concat(
                otherCart,
                switch (step) {
                    case Step.Add(int cart, Portion(var item, long qty)) ->
                        qty > 1 ? Stream.of(new Step.Add(cart, new Portion(item, 1))) : Stream.empty();
                    case Step.Adjust(int cart, Portion(var item, long qty)) ->
                        qty > 1 ? Stream.of(new Step.Adjust(cart, new Portion(item, 1))) : Stream.empty();
                    case Step.Replace(int cart, List<Portion> portions) ->
                        IntStream.range(0, portions.size())
                                .mapToObj(left -> new Step.Replace(cart, without(portions, left)));
                    case Step.Remove _, Step.Look _ -> Stream.empty();
                });
    }

    private static List<Portion> without(List<Portion> portions, int left) {
        List<Portion> fewer = new ArrayList<>(portions);
        fewer.remove(left);
        return fewer;
    }

    private static List<Step> replaced(List<Step> steps, int place, Step form) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(place, form);
        return changed;
    }

    private boolean stillBreaks(List<Step> candidate) {
        return tries++ < MOST_TRIES && breaks.test(candidate);
    }
}
