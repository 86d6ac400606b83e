package dev.cartwright.certification.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a finding shows beside its sentences, because no sentence can: several things in their order. */
public sealed interface Exhibit {

    /** The same with every text changed. */
    Exhibit mapped(UnaryOperator<String> change);

    /** What a reader without a picture gets, a line for each thing. */
    List<String> lines();

    /**
     * Steps that lead to what was found when they are done in this order, in fresh carts.
     *
     * @param steps what is done, without numbers; at least one
     * @param broken index of the step whose answer is wrong, or the count of steps when it shows only behind the last
     */
    record Steps(List<String> steps, int broken) implements Exhibit {
        public Steps {
            steps = List.copyOf(steps);
            if (broken < 0 || broken > steps.size()) {
                throw new IllegalArgumentException("of " + steps.size() + " steps, number " + broken + " can't be it");
            }
        }

        @Override
        public Steps mapped(UnaryOperator<String> change) {
            return new Steps(steps.stream().map(change).toList(), broken);
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (int index = 0; index < steps.size(); index++) {
                lines.add((index + 1) + ". " + steps.get(index) + (index == broken ? "  <- here it shows" : ""));
            }
            return lines;
        }
    }

    /**
     * Requests that overlap in time, whose answers contradict each other in whatever order they were carried out.
     *
     * @param title what goes wrong, a few words
     * @param bars the requests in the order in which they were sent; at least one
     */
    record Timeline(String title, List<Bar> bars) implements Exhibit {
        public Timeline {
            bars = List.copyOf(bars);
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("a timeline shows at least one request");
            }
        }

        /** What a request has to do with the contradiction. */
        public enum Role {
            /** Its answer is the one that fits nowhere. */
            DECISIVE,
            /** Without its answer there would be no contradiction. */
            PART,
            /** It was sent at the same time and explains nothing. */
            BYSTANDER
        }

        /**
         * A request.
         *
         * @param client who sent it, for example {@code tab A}
         * @param operation what it asked for
         * @param result what the answer said, or that there was none
         * @param sent when it was sent, since the beginning of the timeline
         * @param answered when its answer was read, empty when there was none
         * @param role what it has to do with the contradiction
         */
        public record Bar(
                String client,
                String operation,
                String result,
                Duration sent,
                Optional<Duration> answered,
                Role role) {}

        /** Who sends, in the order of their first request. */
        public Set<String> clients() {
            Set<String> clients = new LinkedHashSet<>();
            bars.forEach(bar -> clients.add(bar.client()));
            return clients;
        }

        /** When the last answer was read or the last request sent. */
        public Duration end() {
            return bars.stream()
                    .map(bar -> bar.answered().orElse(bar.sent()))
                    .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }

        @Override
        public Timeline mapped(UnaryOperator<String> change) {
            return new Timeline(
                    change.apply(title),
                    bars.stream()
                            .map(bar -> new Bar(
                                    change.apply(bar.client()),
                                    change.apply(bar.operation()),
                                    change.apply(bar.result()),
                                    bar.sent(),
                                    bar.answered(),
                                    bar.role()))
                            .toList());
        }

        @Override
        public List<String> lines() {
            return bars.stream().map(Timeline::line).toList();
        }

        private static String line(Bar bar) {
            String mark = switch (bar.role()) {
                case DECISIVE -> "! ";
                case PART -> "* ";
                case BYSTANDER -> "  ";
            };
            return mark + milliseconds(bar.sent()) + " to "
                    + bar.answered().map(Timeline::milliseconds).orElse("       ?   ") + "  " + bar.client() + ": "
                    + bar.operation() + " -> " + bar.result();
        }

        private static String milliseconds(Duration time) {
            return String.format(Locale.ROOT, "%8.1f ms", time.toNanos() / 1e6);
        }
    }
}
