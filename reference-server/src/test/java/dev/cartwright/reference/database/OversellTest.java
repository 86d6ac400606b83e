package dev.cartwright.reference.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.reference.inventory.Holds.Commitment;
import dev.cartwright.reference.inventory.Holds.Placement;
import dev.cartwright.reference.inventory.Holds.Shortage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand buyers at once of a hundred pieces, some of whom do not pay at first. */
@Timeout(180)
class OversellTest {
    private static final int BUYERS = 1_000;
    private static final long PIECES = 100;

    @ParameterizedTest
    @EnumSource
    void sellsEachPieceOnceAndRefusesNobodyWhileAnyIsLeft(EachDatabase kind) throws Exception {
        String address = kind.fresh();
        try (Shelves one = Shelves.ticking(address, Map.of("piece", PIECES, "card", 5_000L));
                Shelves other = Shelves.ticking(address, Map.of())) {
            List<Integer> buyers = IntStream.range(0, BUYERS).boxed().toList();
            List<Integer> unserved = buy(List.of(one, other), buyers, buyer -> buyer % 3 != 0);
            assertThat(one.count("SELECT count(*) FROM cartwright_hold WHERE status = 'RELEASED'"))
                    .isPositive();
            assertThat(BUYERS - unserved.size() + one.inventory.stock("piece")).isEqualTo(PIECES);

            unserved = buy(List.of(other, one), unserved, _ -> true);
            assertThat(BUYERS - unserved.size()).isEqualTo((int) PIECES);
            assertThat(one.catalogue.find("piece").orElseThrow().stock()).isZero();
            assertThat(one.catalogue.find("card").orElseThrow().stock()).isEqualTo(5_000 - PIECES);
            assertThat(one.count("SELECT count(*) FROM cartwright_hold WHERE status = 'SOLD'"))
                    .isEqualTo(PIECES);
            assertThat(one.count("SELECT count(*) FROM cartwright_hold WHERE status = 'OPEN'"))
                    .isZero();
            assertThat(one.count("SELECT count(*) FROM cartwright_hold_line WHERE counting"))
                    .isZero();
        }
    }

    /** All of them at once, by turns at one server and the other; those who bought nothing. */
    private static List<Integer> buy(List<Shelves> servers, List<Integer> buyers, IntPredicate paying)
            throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Integer> unserved = new ArrayList<>();
        Map<Integer, Future<Boolean>> results = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int buyer : buyers) {
                Shelves server = servers.get(buyer % servers.size());
                results.put(buyer, threads.submit(() -> {
                    start.await();
                    return buys(server, buyer, paying.test(buyer));
                }));
            }
            start.countDown();
            for (Map.Entry<Integer, Future<Boolean>> result : results.entrySet()) {
                if (!result.getValue().get()) {
                    unserved.add(result.getKey());
                }
            }
        }
        return unserved;
    }

    /** A piece and a card in one cart; whoever does not pay gives them back. */
    private static boolean buys(Shelves server, int buyer, boolean paying) {
        String hold = "hold-" + buyer;
        switch (server.place(hold, "cart-" + buyer, Map.of("piece", 1L, "card", 1L))) {
            case Placement.Lacking(var shortages) -> {
                assertThat(shortages).containsExactly(new Shortage("piece", 1, 0));
                return false;
            }
            case Placement.Held _ -> {
                if (paying) {
                    assertThat(server.holds.commit(hold)).isEqualTo(Commitment.SOLD);
                } else {
                    server.holds.release(hold);
                }
                return paying;
            }
        }
    }
}
