package dev.cartwright.contract.history;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.UnansweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/** Runs races until one is lost, and says what was lost. For one examination on one thread. */
public final class Races {

    /** The share of answers that has to tell something before a history counts as judged. */
    private static final double TELLING = 0.75;

    private final String advice;
    private final List<Recording> won = new ArrayList<>();
    private boolean undecided;

    private Races(String advice) {
        this.advice = advice;
    }

    /**
     * The first contradiction; nothing when every race has an order that explains it.
     *
     * @param advice what somebody should do who gets the finding
     * @param rounds how many races; a race that is lost once is proof, one that is won once is not
     * @param race the race of a round, from 0
     * @throws UntestableException when a history could not be judged: that is never green
     */
    public static List<Finding> judged(Shop shop, String advice, int rounds, IntFunction<Race> race) {
        return judgedBeside(shop, advice, rounds, round -> List.of(race.apply(round)));
    }

    /** The same for several races at once, each in a cart of its own. */
    public static List<Finding> judgedBeside(Shop shop, String advice, int rounds, IntFunction<List<Race>> round) {
        Races races = new Races(advice);
        for (int number = 0; number < rounds; number++) {
            for (Recording recording : recorded(shop, round.apply(number))) {
                List<Finding> found = races.judged(recording);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        races.demandThatAllWasJudged();
        return List.of();
    }

    private static List<Recording> recorded(Shop shop, List<Race> races) {
        List<Callable<Recording>> all = new ArrayList<>();
        races.forEach(race -> all.add(() -> Recording.of(shop, race)));
        return shop.atOnce(all);
    }

    private List<Finding> judged(Recording recording) {
        Findings findings = new Findings(advice);
        recording.odd().forEach(answer -> findings.status(answer, 200, 404, 409, 503));
        recording.odd().stream().filter(answer -> answer.status() == 200).forEach(findings::cart);
        if (!findings.all().isEmpty()) {
            return findings.all();
        }
        return switch (Linearizability.of(recording.history(), Linearizability.USUAL_LIMIT)) {
            case Verdict.Impossible impossible ->
                List.of(ContradictionText.finding(Contradiction.of(impossible), advice));
            case Verdict.Undecided _ -> {
                undecided = true;
                yield List.of();
            }
            case Verdict.Explained _ -> {
                won.add(recording);
                yield List.of();
            }
        };
    }

    private void demandThatAllWasJudged() {
        Optional<UnansweredException> silence =
                won.stream().flatMap(race -> race.unanswered().stream()).findFirst();
        if (silence.isPresent()) {
            throw silence.get();
        }
        long all = won.stream().mapToLong(race -> race.history().calls().size()).sum();
        long telling = won.stream()
                .flatMap(race -> race.history().calls().stream())
                .filter(Call::telling)
                .count();
        if (undecided || telling < TELLING * all) {
            throw new UntestableException(
                    "%d of %d answers tell what happened, which leaves too many orders to try".formatted(telling, all),
                    false);
        }
        if (!won.stream().allMatch(Recording::oneCart)) {
            throw new UntestableException(
                    "the shop gave tabs with one cookie carts of their own, so nothing raced in any of them (ruling 32)",
                    false);
        }
    }
}
