package dev.cartwright.contract.history;

import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Model;
import java.util.List;
import java.util.Map;

/** Another judge of small histories, as simple as can be: it tries every order of every moment. */
final class EveryOrder {

    private final List<Call> calls;
    private final boolean[] changed;
    private final boolean[] done;

    private EveryOrder(History history) {
        this.calls = history.calls();
        this.changed = new boolean[calls.size()];
        this.done = new boolean[calls.size()];
    }

    /** Whether some order explains a history of one cart. */
    static boolean explains(History history) {
        return new EveryOrder(history).explains(Model.empty(history.scope()));
    }

    private boolean explains(Model model) {
        boolean open = false;
        for (int index = 0; index < calls.size(); index++) {
            Call call = calls.get(index);
            open |= call.telling() && !done[index];
            if (!done[index] && mayMove(call) && moves(index, call, model)) {
                return true;
            }
        }
        return !open;
    }

    /** Whether nobody was answered before the call was sent who is not done yet. */
    private boolean mayMove(Call call) {
        for (int other = 0; other < calls.size(); other++) {
            Call earlier = calls.get(other);
            if (earlier.telling() && !done[other] && earlier.answered() < call.sent()) {
                return false;
            }
        }
        return true;
    }

    private boolean moves(int index, Call call, Model model) {
        if (call.looks() || changed[index]) {
            boolean fits = call.seen() instanceof Seen.Shown(Map<Item, Long> cart)
                    && cart.equals(model.cart(call.step().cart()));
            return fits && ended(index, model);
        }
        Model.Expected expected = model.expected(call.step());
        return switch (call.seen()) {
            case Seen.Refused(int status) -> expected.status() == status && ended(index, model);
            case Seen.Nothing _ -> ended(index, expected.after());
            case Seen.Shown _ -> {
                changed[index] = true;
                boolean found = expected.status() == 200 && explains(expected.after());
                changed[index] = found;
                yield found;
            }
        };
    }

    private boolean ended(int index, Model after) {
        done[index] = true;
        boolean found = explains(after);
        done[index] = found;
        return found;
    }
}
