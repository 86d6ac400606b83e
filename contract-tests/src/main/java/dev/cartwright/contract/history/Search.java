package dev.cartwright.contract.history;

import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.history.States.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for an order of the calls to one cart, going along with time: it keeps every situation the cart can be in, and when
 * an answer comes, those in which that answer is right. What was requested and not answered yet is carried out as late as
 * can be, so a situation is a state and what of the open calls has led to it; equal ones are one.
 *
 * <p>A success is two moments: the change, and behind it the look at the cart that the answer shows. A shop may read the
 * cart once more for its answer, when somebody else has changed it again.
 */
final class Search {

    /** A situation: the number of a state, and how far the open calls are; two bits a seat, changed and done. */
    private record Situation(int state, BitSet progress) {

        boolean changed(int seat) {
            return progress.get(2 * seat);
        }

        boolean done(int seat) {
            return progress.get(2 * seat + 1);
        }

        Situation after(int next, int seat) {
            return new Situation(next, with(2 * seat));
        }

        Situation finished(int seat) {
            return new Situation(state, with(2 * seat + 1));
        }

        Situation without(int seat) {
            BitSet less = (BitSet) progress.clone();
            less.clear(2 * seat, 2 * seat + 2);
            return new Situation(state, less);
        }

        private BitSet with(int bit) {
            BitSet more = (BitSet) progress.clone();
            more.set(bit);
            return more;
        }
    }

    /** That the call of that index is sent or answered. */
    private record Event(long at, boolean answer, int index) {}

    /** A call that is sent and not answered; {@code shown} is the state its answer shows, -1 when it shows none. */
    private record Open(Call call, int step, int shown) {}

    /** So many open calls make a situation twice as costly to look at. */
    private static final int CROWD = 16;

    private final History history;
    private final boolean atOnce;
    private final States states;
    private final Map<Integer, Open> open = new TreeMap<>();
    private final int[] seats;
    private final BitSet taken = new BitSet();
    private Set<Situation> situations = new HashSet<>();
    private int left;

    /**
     * @param history calls to one cart
     * @param limit how many situations may be looked at
     * @param atOnce whether only orders are tried in which the look follows its change at once, of which there are few; one
     *     that is found explains the history, and that there is none says nothing
     */
    Search(History history, int limit, boolean atOnce) {
        this.history = history;
        this.atOnce = atOnce;
        this.states = new States(history.scope());
        this.seats = new int[history.calls().size()];
        this.left = limit;
    }

    Verdict verdict() {
        situations.add(new Situation(states.state(Map.of()), new BitSet()));
        for (Event event : events()) {
            Call call = history.calls().get(event.index());
            if (event.answer()) {
                Optional<Verdict> end = answered(call, seats[event.index()]);
                if (end.isPresent()) {
                    return end.get();
                }
            } else {
                int seat = taken.nextClearBit(0);
                taken.set(seat);
                seats[event.index()] = seat;
                open.put(
                        seat,
                        new Open(
                                call,
                                states.step(call.step()),
                                call.shown()
                                        .map(shown -> states.state(shown.cart()))
                                        .orElse(-1)));
            }
        }
        return new Verdict.Explained();
    }

    /** In the order of time; what happens at the same moment may have overlapped. */
    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (int index = 0; index < seats.length; index++) {
            Call call = history.calls().get(index);
            if (call.telling() || !call.looks()) {
                events.add(new Event(call.sent(), false, index));
            }
            if (call.telling() && call.answered() != Call.OPEN) {
                events.add(new Event(call.answered(), true, index));
            }
        }
        events.sort(Comparator.comparingLong(Event::at).thenComparing(Event::answer));
        return events;
    }

    /** Keeps every situation in which the answer is right; a verdict when there is none, or too much to look at. */
    private Optional<Verdict> answered(Call call, int seat) {
        Set<Situation> right = new HashSet<>();
        Set<Situation> known = new HashSet<>();
        Deque<Situation> waiting = new ArrayDeque<>();
        situations.forEach(situation -> meet(situation, known, waiting));
        while (!waiting.isEmpty()) {
            left -= 1 + open.size() / CROWD;
            if (left < 0) {
                return Optional.of(new Verdict.Undecided());
            }
            Situation situation = waiting.pop();
            if (situation.done(seat)) {
                right.add(situation.without(seat));
            } else {
                changes(situation).forEach(next -> meet(next, known, waiting));
            }
        }
        if (right.isEmpty()) {
            return Optional.of(new Verdict.Impossible(history, call, possible(seat, known)));
        }
        situations = right;
        open.remove(seat);
        taken.clear(seat);
        return Optional.empty();
    }

    private void meet(Situation situation, Set<Situation> known, Deque<Situation> waiting) {
        Situation settled = settled(situation);
        if (known.add(settled)) {
            waiting.push(settled);
        }
    }

    /** With everything done that changes nothing and fits now: to do it later would be of no use to anybody. */
    private Situation settled(Situation situation) {
        Situation settled = situation;
        for (Map.Entry<Integer, Open> entry : open.entrySet()) {
            int seat = entry.getKey();
            if (!settled.done(seat) && fits(settled, seat, entry.getValue())) {
                settled = settled.finished(seat);
            }
        }
        return settled;
    }

    private boolean fits(Situation situation, int seat, Open open) {
        return switch (open.call().seen()) {
            case Seen.Nothing _ -> false;
            case Seen.Refused(int status) ->
                states.outcome(situation.state(), open.step()).status() == status;
            case Seen.Shown _ ->
                situation.state() == open.shown() && (open.call().looks() || situation.changed(seat));
        };
    }

    /** What one more change of an open call leads to. */
    private List<Situation> changes(Situation situation) {
        List<Situation> next = new ArrayList<>();
        Set<Integer> forgotten = new HashSet<>();
        open.forEach((seat, call) -> {
            if (!situation.changed(seat) && mayChange(call, forgotten)) {
                Outcome outcome = states.outcome(situation.state(), call.step());
                boolean matters = call.call().telling()
                        ? !atOnce || outcome.state() == call.shown()
                        : outcome.state() != situation.state();
                if (outcome.status() == 200 && matters) {
                    next.add(situation.after(outcome.state(), seat));
                }
            }
        });
        return next;
    }

    /** @param forgotten steps whose answer nobody waits for: one of equal ones stands for all */
    private static boolean mayChange(Open open, Set<Integer> forgotten) {
        return switch (open.call().seen()) {
            case Seen.Refused _ -> false;
            case Seen.Shown _ -> !open.call().looks();
            case Seen.Nothing _ -> forgotten.add(open.step());
        };
    }

    private Set<Seen> possible(int seat, Set<Situation> known) {
        Open call = Objects.requireNonNull(open.get(seat));
        Set<Seen> possible = new HashSet<>();
        for (Situation situation : known) {
            Outcome outcome = call.call().looks() || situation.changed(seat)
                    ? new Outcome(200, situation.state())
                    : states.outcome(situation.state(), call.step());
            Map<Item, Long> cart = states.cart(outcome.state());
            possible.add(outcome.status() == 200 ? new Seen.Shown(cart) : new Seen.Refused(outcome.status()));
        }
        return possible;
    }
}
