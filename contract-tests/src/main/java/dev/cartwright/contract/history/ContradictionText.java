package dev.cartwright.contract.history;

import dev.cartwright.certification.evidence.Exhibit;
import dev.cartwright.certification.evidence.Exhibit.Timeline;
import dev.cartwright.certification.evidence.Exhibit.Timeline.Bar;
import dev.cartwright.certification.evidence.Exhibit.Timeline.Role;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.contract.model.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A contradiction as a reader meets it: two sentences and a timeline. */
final class ContradictionText {

    /** As many requests as can be taken in at a glance. */
    private static final int SHOWN = 14;

    private static final int POSSIBLE = 4;
    private static final int OTHERS = 4;

    private final Contradiction contradiction;
    private final Call decisive;

    private ContradictionText(Contradiction contradiction) {
        this.contradiction = contradiction;
        this.decisive = contradiction.impossible().call();
    }

    /** @param advice what somebody should do who reads it */
    static Finding finding(Contradiction contradiction, String advice) {
        ContradictionText text = new ContradictionText(contradiction);
        return new Finding(Level.MUST, text.expected(), text.actual(), advice, text.decisive.exchange())
                .showing(text.timeline());
    }

    private String expected() {
        List<String> possible = contradiction.impossible().possible().stream()
                .map(Seen::toString)
                .sorted()
                .toList();
        String shown = possible.stream().limit(POSSIBLE).collect(Collectors.joining(" or "))
                + (possible.size() > POSSIBLE ? " or one of " + (possible.size() - POSSIBLE) + " others" : "");
        return "an order of the requests in which every answer is right: " + decisive.client() + "'s "
                + named(decisive.step()) + " could be answered with " + shown;
    }

    private String actual() {
        Map<String, Long> others = contradiction.parts().stream()
                .filter(part -> !part.equals(decisive))
                .map(ContradictionText::answered)
                .collect(Collectors.groupingBy(text -> text, LinkedHashMap::new, Collectors.counting()));
        String told = others.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + " times)"))
                .limit(OTHERS)
                .collect(Collectors.joining(", "));
        String more = others.size() > OTHERS ? " and " + (others.size() - OTHERS) + " more" : "";
        return contradiction.kind().label() + ", " + contradiction.kind().meaning() + ": "
                + (told.isEmpty() ? "" : told + more + ", but ") + decisive.client() + "'s " + answered(decisive);
    }

    private static String answered(Call call) {
        return named(call.step()) + " was answered with " + call.seen();
    }

    private Exhibit timeline() {
        List<Call> calls = shown();
        long begin = calls.stream().mapToLong(Call::sent).min().orElseThrow();
        return new Timeline(
                contradiction.kind().label() + ", " + contradiction.kind().meaning(),
                calls.stream().map(call -> bar(call, begin)).toList());
    }

    /** The parts, and as many others as there is room for, those nearest to the end first. */
    private List<Call> shown() {
        List<Call> parts = contradiction.parts();
        List<Call> shown = new ArrayList<>(parts.subList(Math.max(0, parts.size() - SHOWN), parts.size()));
        if (!shown.contains(decisive)) {
            shown.add(decisive);
        }
        long begin = shown.stream().mapToLong(Call::sent).min().orElseThrow();
        List<Call> others = contradiction.history().calls().stream()
                .filter(call -> !shown.contains(call) && !call.looks())
                .filter(call -> !call.telling() || call.answered() >= begin)
                .sorted(Comparator.comparingLong(Call::sent).reversed())
                .toList();
        others.stream().limit(Math.max(0, SHOWN - shown.size())).forEach(shown::add);
        shown.sort(Comparator.comparingLong(Call::sent));
        return shown;
    }

    private Bar bar(Call call, long begin) {
        Role role = call.equals(decisive)
                ? Role.DECISIVE
                : contradiction.parts().contains(call) ? Role.PART : Role.BYSTANDER;
        return new Bar(
                call.client(),
                named(call.step()),
                call.seen().toString(),
                Duration.ofNanos(call.sent() - begin),
                call.telling() ? Optional.of(Duration.ofNanos(call.answered() - begin)) : Optional.empty(),
                role);
    }

    /** A step without the cart, of which there is only one. */
    private static String named(Step step) {
        return step.in(0).toString();
    }
}
