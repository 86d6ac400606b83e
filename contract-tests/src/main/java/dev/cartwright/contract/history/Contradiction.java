package dev.cartwright.contract.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The smallest part of a history whose answers contradict each other, whatever became of the rest.
 *
 * @param history all that was done, up to the answer that fits nowhere
 * @param parts the calls that contradict each other, in the order in which they were sent; forgetting the answer of any of
 *     them would leave an order that explains the others, or more orders than are tried
 * @param impossible the answer that fits nowhere, and what it could have been
 * @param kind what kind of contradiction it is
 */
public record Contradiction(History history, List<Call> parts, Verdict.Impossible impossible, Kind kind) {

    /** A few forgotten calls make many orders; what can't be decided quickly stays in. */
    static final int LIMIT = 50_000;

    /** More calls than any race has; of longer histories all is told. */
    private static final int SHRUNK_AT_MOST = 200;

    public Contradiction {
        parts = List.copyOf(parts);
    }

    /** The contradiction that a search has found. */
    public static Contradiction of(Verdict.Impossible found) {
        // what was sent behind that answer can't explain it
        List<Call> calls = found.history().calls().stream()
                .filter(call -> call.sent() <= found.call().answered())
                .toList();
        History history = new History(found.history().scope(), calls);
        List<Call> parts = told(history, found.call()).stream()
                .sorted()
                .map(calls::get)
                .filter(Call::telling)
                .toList();
        return new Contradiction(history, parts, found, Kind.of(found, passing(found)));
    }

    /** The indices of those whose answers are needed: large runs are forgotten first, then each by itself. */
    private static Set<Integer> told(History history, Call last) {
        Set<Integer> told = new HashSet<>();
        for (int index = 0; index < history.calls().size(); index++) {
            told.add(index);
        }
        if (told.size() > SHRUNK_AT_MOST) {
            return told;
        }
        for (int length = history.calls().size(); length > 1; length /= 2) {
            told = fewer(history, last, told, length);
        }
        Set<Integer> before;
        do {
            before = told;
            told = fewer(history, last, told, 1);
        } while (!told.equals(before));
        return told;
    }

    /** The same without the runs of that length that are not needed. */
    private static Set<Integer> fewer(History history, Call last, Set<Integer> told, int length) {
        int decisive = history.calls().indexOf(last);
        Set<Integer> best = told;
        for (int from = 0; from < history.calls().size(); from += length) {
            Set<Integer> candidate = new HashSet<>(best);
            for (int index = from; index < from + length; index++) {
                if (index != decisive) {
                    candidate.remove(index);
                }
            }
            if (candidate.size() < best.size()
                    && Linearizability.of(remembering(history, last, candidate), LIMIT) instanceof Verdict.Impossible) {
                best = candidate;
            }
        }
        return best;
    }

    /** What is known when an answer comes and only these answers count: later ones still do for what they answer. */
    static History remembering(History history, Call last, Set<Integer> told) {
        List<Call> calls = new ArrayList<>();
        for (int index = 0; index < history.calls().size(); index++) {
            Call call = history.calls().get(index);
            calls.add(
                    !told.contains(index) ? call.forgotten() : call.answered() > last.answered() ? call.open() : call);
        }
        return new History(history.scope(), calls);
    }

    /** Whether a look was wrong by itself: all changes make sense with what was seen when everything was quiet again. */
    private static boolean passing(Verdict.Impossible found) {
        List<Call> calls = new ArrayList<>(found.history().calls());
        int quiet = calls.size();
        while (quiet > 0 && calls.get(quiet - 1).looks() && allAnsweredBefore(calls, quiet - 1)) {
            quiet--;
        }
        int decisive = calls.indexOf(found.call());
        if (decisive >= quiet || !found.call().looks()) {
            return false;
        }
        for (int index = 0; index < quiet; index++) {
            if (calls.get(index).looks()) {
                calls.set(index, calls.get(index).forgotten());
            }
        }
        return Linearizability.of(new History(found.history().scope(), calls), Linearizability.USUAL_LIMIT)
                instanceof Verdict.Explained;
    }

    private static boolean allAnsweredBefore(List<Call> calls, int index) {
        return calls.subList(0, index).stream()
                .allMatch(call -> call.answered() <= calls.get(index).sent());
    }
}
