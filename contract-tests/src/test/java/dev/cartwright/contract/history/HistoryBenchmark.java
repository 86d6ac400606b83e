package dev.cartwright.contract.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.ShopSecrets;
import dev.cartwright.contract.check.Wire;
import dev.cartwright.contract.http.CartClient;
import dev.cartwright.contract.http.ExchangeSink;
import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.profile.ReferenceProfile;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.ServerConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** How long a history of 10,000 operations takes to judge; the figures stand in docs/benchmarks.md. */
class HistoryBenchmark {

    private static final int CLIENTS = 8;
    private static final int CALLS = 10_000;
    private static final int ROUNDS = 5;

    @Test
    void ofTheReferenceServer() {
        try (ReferenceServer server =
                ReferenceServer.start(ServerConfiguration.forTests().build())) {
            for (int round = 1; round <= ROUNDS; round++) {
                judged("recorded from the reference server", recorded(server, round));
            }
        }
    }

    @Test
    void madeUp() {
        for (int round = 1; round <= ROUNDS; round++) {
            judged("made up", SimulatedShop.history(round, CLIENTS, CALLS, 0));
        }
    }

    @Test
    void withHolesInIt() {
        for (int round = 1; round <= ROUNDS; round++) {
            judged("made up, 5 calls without an answer", holed(SimulatedShop.history(round, CLIENTS, CALLS, 0)));
        }
    }

    private static History holed(History history) {
        List<Call> calls = new ArrayList<>(history.calls());
        for (int index = 1_000; index < CALLS; index += 2_000) {
            calls.set(index, calls.get(index).forgotten());
        }
        return new History(history.scope(), calls);
    }

    private static void judged(String name, History history) {
        long begun = System.nanoTime();
        Verdict verdict = Linearizability.of(history, Linearizability.USUAL_LIMIT);
        System.out.printf(
                "%s: %,d calls of %d clients, %s after %.2f s%n",
                name,
                history.calls().size(),
                CLIENTS,
                verdict.getClass().getSimpleName(),
                (System.nanoTime() - begun) / 1e9);
        assertThat(verdict).isNotInstanceOf(Verdict.Impossible.class);
    }

    private static History recorded(ReferenceServer server, int seed) {
        ShopProfile profile = ReferenceProfile.at(server.baseUri());
        CartClient client = new CartClient(false);
        Wire wire = request -> client.send(request, ExchangeSink.discarding(), profile.requestTimeout());
        RandomGenerator random = new SplittableRandom(seed);
        Shop shop = new Shop(profile, wire, random, ShopSecrets.UNKNOWN, 1, _ -> List.of(), _ -> {});
        List<Item> items = shop.many().subList(0, 3);
        Race race = Race.over(Race.add(items.getFirst(), 1));
        for (int tab = 0; tab < CLIENTS; tab++) {
            List<Step> steps = new ArrayList<>();
            for (int call = 0; call < CALLS / CLIENTS; call++) {
                steps.add(step(items.get(random.nextInt(items.size())), random));
            }
            race = race.tabs(1, steps);
        }
        return Recording.of(shop, race).history();
    }

    /** Mostly adds and looks, as in a shop. */
    private static Step step(Item item, RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> Race.set(item, 1 + random.nextLong(9));
            case 3 -> Race.remove(item);
            case 4 -> Race.replace(1 + random.nextLong(3), item);
            case 5, 6, 7, 8, 9, 10, 11 -> Race.look();
            default -> Race.add(item, 1);
        };
    }
}
