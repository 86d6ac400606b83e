package dev.cartwright.contract.history;

import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Model;
import dev.cartwright.contract.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one cart can hold, each state once and by number, with what the model says of each step in it. For one thread. */
final class States {

    /** What a step leads to in a state. */
    record Outcome(int status, int state) {}

    private final Readings.StockScope scope;
    private final Map<Map<Item, Long>, Integer> numbers = new HashMap<>();
    private final List<Model> models = new ArrayList<>();
    private final List<Map<Integer, Outcome>> outcomes = new ArrayList<>();
    private final Map<Step, Integer> stepNumbers = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    States(Readings.StockScope scope) {
        this.scope = scope;
    }

    /** The number of the state in which a cart holds this. */
    int state(Map<Item, Long> cart) {
        return numbers.computeIfAbsent(cart, held -> {
            models.add(new Model(scope, Map.of(0, held)));
            outcomes.add(new HashMap<>());
            return models.size() - 1;
        });
    }

    /** The number of a step, whichever cart it is done to. */
    int step(Step step) {
        return stepNumbers.computeIfAbsent(step.in(0), same -> {
            steps.add(same);
            return steps.size() - 1;
        });
    }

    /** What a cart holds in a state. */
    Map<Item, Long> cart(int state) {
        return models.get(state).cart(0);
    }

    /** What a step leads to in a state. */
    Outcome outcome(int state, int step) {
        return outcomes.get(state).computeIfAbsent(step, _ -> {
            Model.Expected expected = models.get(state).expected(steps.get(step));
            return new Outcome(expected.status(), state(expected.after().cart(0)));
        });
    }
}
