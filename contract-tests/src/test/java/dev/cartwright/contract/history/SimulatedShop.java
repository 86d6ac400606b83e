package dev.cartwright.contract.history;

import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Model;
import dev.cartwright.contract.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Histories of a shop that is right, made without a shop: clients that each send their next request after an answer. */
final class SimulatedShop {

    static final Item MUG = item("mug");
    static final Item PEN = item("pen");
    static final Item CAP = item("cap");

    private static final List<Item> ITEMS = List.of(MUG, PEN, CAP);

    /** A moment in a call: 0 the request, 1 the change, 2 the look, 3 the answer. */
    private static final int MOMENTS = 4;

    private final RandomGenerator random;
    private final double silent;
    private Model model = Model.empty(Readings.StockScope.SKU);

    /** @param silent share of the calls that get no answer */
    private SimulatedShop(long seed, double silent) {
        this.random = new SplittableRandom(seed);
        this.silent = silent;
    }

    /** So many calls of so many clients. */
    static History history(long seed, int clients, int calls, double silent) {
        return new SimulatedShop(seed, silent).run(clients, calls);
    }

    static Item item(String id) {
        return Item.of(new ShopSku(id, List.of(), OptionalLong.empty(), OptionalLong.of(5_000), Optional.empty()));
    }

    /** What a client is about. */
    private static final class Running {
        private final Step step;
        private final long sent;
        private int moment = 1;
        private int status;
        private Map<Item, Long> seen = Map.of();

        Running(Step step, long sent) {
            this.step = step;
            this.sent = sent;
        }
    }

    private History run(int clients, int wanted) {
        List<Call> calls = new ArrayList<>();
        List<Optional<Running>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            all.add(Optional.empty());
        }
        int sent = 0;
        for (long now = 0; calls.size() < wanted; now++) {
            int client = random.nextInt(clients);
            Optional<Running> running = all.get(client);
            if (running.isEmpty() && sent < wanted) {
                sent++;
                all.set(client, Optional.of(new Running(step(), now)));
            } else if (running.isPresent() && moved(running.get())) {
                calls.add(call(client, running.get(), now));
                all.set(client, Optional.empty());
            }
        }
        return new History(Readings.StockScope.SKU, calls);
    }

    /** Whether that was the answer. */
    private boolean moved(Running running) {
        switch (running.moment) {
            case 1 -> {
                Model.Expected expected = model.expected(running.step);
                running.status = expected.status();
                model = expected.after();
            }
            case 2 -> running.seen = model.cart(0);
            default -> {}
        }
        return ++running.moment == MOMENTS;
    }

    private Call call(int client, Running running, long now) {
        Seen seen = random.nextDouble() < silent
                ? new Seen.Nothing("no answer")
                : running.status == 200 ? new Seen.Shown(running.seen) : new Seen.Refused(running.status);
        return new Call("tab " + (char) ('A' + client), running.step, running.sent, now, seen, -1);
    }

    private Step step() {
        Item item = ITEMS.get(random.nextInt(ITEMS.size()));
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> Race.add(item, 1 + random.nextInt(3));
            case 4, 5 -> Race.set(item, random.nextInt(6));
            case 6 -> Race.remove(item);
            case 7 -> random.nextBoolean() ? Race.replace(0) : Race.replace(2, MUG, PEN);
            default -> Race.look();
        };
    }
}
