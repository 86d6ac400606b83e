package dev.cartwright.reference.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cartwright.reference.inventory.Holds;
import dev.cartwright.reference.inventory.Holds.Commitment;
import dev.cartwright.reference.inventory.Holds.Placement;
import dev.cartwright.reference.inventory.Holds.Shortage;
import dev.cartwright.reference.inventory.Reaper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds and the inventory that knows of them, on each database. */
@Timeout(120)
class JdbcHoldsTest {
    private static Shelves shelves(EachDatabase kind) {
        return Shelves.at(kind.fresh(), Map.of("mug", 5L, "vase", 1L, "none", 0L));
    }

    @ParameterizedTest
    @EnumSource
    void setsAsideForOthersAndNotForTheCartItself(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            assertThat(shop.place("h1", "anna", Map.of("mug", 3L)))
                    .isEqualTo(new Placement.Held(shop.clock.instant().plus(Shelves.TTL)));
            assertThat(shop.inventory.stock("mug")).isEqualTo(2);
            assertThat(shop.inventory.seenBy("bert").stock("mug")).isEqualTo(2);
            assertThat(shop.inventory.seenBy("anna").stock("mug")).isEqualTo(5);
            assertThat(shop.inventory.stock("vase")).isEqualTo(1);
            assertThat(shop.inventory.stock("unheard of")).isZero();
            assertThat(shop.catalogue.find("mug").orElseThrow().stock()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsAllAsideOrNothing(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("mug", 3L));
            assertThat(shop.place("h2", "bert", Map.of("vase", 1L, "mug", 3L, "none", 1L, "a\0b", 1L)))
                    .isEqualTo(new Placement.Lacking(List.of(
                            new Shortage("a\0b", 1, 0), new Shortage("mug", 3, 2), new Shortage("none", 1, 0))));
            assertThat(shop.inventory.stock("vase")).isEqualTo(1);
            assertThat(shop.places("h3", "bert", Map.of("vase", 1L, "mug", 2L))).isTrue();
            assertThat(shop.inventory.stock("mug")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sellsOnce(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("mug", 3L, "vase", 1L));
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.SOLD);
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.SOLD);
            shop.holds.release("h1");
            assertThat(shop.catalogue.find("mug").orElseThrow().stock()).isEqualTo(2);
            assertThat(shop.inventory.stock("vase")).isZero();
            assertThat(shop.inventory.seenBy("anna").stock("mug")).isEqualTo(2);
            assertThat(shop.holds.commit("never")).isEqualTo(Commitment.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAskedOnceUnderOneName(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            Placement first = shop.place("h1", "anna", Map.of("mug", 3L));
            shop.clock.advance(Duration.ofMinutes(1));
            assertThat(shop.place("h1", "anna", Map.of("mug", 3L))).isEqualTo(first);
            assertThat(shop.inventory.stock("mug")).isEqualTo(2);
            shop.holds.commit("h1");
            assertThat(shop.place("h1", "anna", Map.of("mug", 3L))).isEqualTo(first);
            assertThat(shop.inventory.stock("mug")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesBackWhatIsReleasedAndTakesItAnewUnderTheSameName(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("mug", 5L));
            shop.holds.release("h1");
            shop.holds.release("h1");
            shop.holds.release("never");
            assertThat(shop.inventory.stock("mug")).isEqualTo(5);
            assertThat(shop.places("h1", "anna", Map.of("vase", 1L, "mug", 4L))).isTrue();
            assertThat(shop.inventory.stock("mug")).isEqualTo(1);
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.SOLD);
            assertThat(shop.inventory.stock("vase")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void releasesTheCartsEarlierHoldsOnlyWhenTheNewOneIsPlaced(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("mug", 4L));
            assertThat(shop.places("h2", "anna", Map.of("mug", 6L))).isFalse();
            assertThat(shop.inventory.stock("mug")).isEqualTo(1);
            assertThat(shop.places("h3", "anna", Map.of("mug", 2L))).isTrue();
            assertThat(shop.inventory.stock("mug")).isEqualTo(3);
            assertThat(shop.count("SELECT count(*) FROM cartwright_hold WHERE status = 'OPEN'"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsAnExpiredHoldBeforeItIsReapedAndSellsItAllTheSameWhileThereIsEnough(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("mug", 3L));
            shop.clock.advance(Shelves.TTL);
            assertThat(shop.inventory.stock("mug")).isEqualTo(5);
            assertThat(shop.holds.extend("h1", Shelves.TTL)).isFalse();
            assertThat(shop.places("h2", "bert", Map.of("mug", 2L))).isTrue();
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.SOLD);
            assertThat(shop.inventory.stock("mug")).isZero();
            assertThat(shop.holds.commit("h2")).isEqualTo(Commitment.SOLD);
            assertThat(shop.catalogue.find("mug").orElseThrow().stock()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysForGoodThatWhatAnExpiredHoldHeldIsGone(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("vase", 1L, "mug", 1L));
            shop.clock.advance(Shelves.TTL);
            shop.place("h2", "bert", Map.of("vase", 1L));
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.GONE);
            shop.holds.release("h2");
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.GONE);
            assertThat(shop.inventory.stock("mug")).isEqualTo(5);
            assertThat(shop.places("h1", "anna", Map.of("vase", 1L))).isTrue();
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.SOLD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAHoldThatIsExtended(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("vase", 1L));
            shop.clock.advance(Shelves.TTL.minusSeconds(1));
            assertThat(shop.holds.extend("h1", Shelves.TTL)).isTrue();
            shop.clock.advance(Shelves.TTL.minusSeconds(1));
            assertThat(shop.inventory.stock("vase")).isZero();
            assertThat(shop.holds.reap()).isZero();
            assertThat(shop.holds.extend("never", Shelves.TTL)).isFalse();
            shop.holds.commit("h1");
            assertThat(shop.holds.extend("h1", Shelves.TTL)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void reapsWhatIsOverOnce(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("mug", 1L));
            shop.place("h2", "bert", Map.of("mug", 1L));
            shop.clock.advance(Duration.ofMinutes(1));
            shop.place("h3", "cleo", Map.of("mug", 1L));
            shop.clock.advance(Shelves.TTL.minusMinutes(1));
            assertThat(shop.holds.reap()).isEqualTo(2);
            assertThat(shop.holds.reap()).isZero();
            assertThat(shop.inventory.stock("mug")).isEqualTo(4);
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.SOLD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReapedInTheBackgroundUntilItIsClosed(EachDatabase kind) {
        Queue<String> events = new ConcurrentLinkedQueue<>();
        try (Shelves shop = shelves(kind)) {
            try (Reaper _ = Reaper.start(shop.holds, Duration.ofMillis(10), events::add)) {
                shop.place("h1", "anna", Map.of("mug", 1L));
                shop.clock.advance(Shelves.TTL);
                await().until(() -> events.contains("1 expired holds given back"));
            }
            assertThat(shop.count("SELECT count(*) FROM cartwright_hold WHERE status = 'EXPIRED'"))
                    .isEqualTo(1);
            shop.place("h2", "anna", Map.of("mug", 1L));
            shop.clock.advance(Shelves.TTL);
            await().during(Duration.ofMillis(100)).until(() -> events.size() == 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sellsWhatWasSetAsideOfASkuThatIsNotOfferedAnyMore(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("mug", 1L));
            shop.change("UPDATE cartwright_sku SET active = FALSE WHERE id = 'mug'");
            assertThat(shop.inventory.stock("mug")).isZero();
            assertThat(shop.catalogue.find("mug")).isEmpty();
            assertThat(shop.places("h2", "bert", Map.of("mug", 1L))).isFalse();
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.SOLD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotSellWhatTheShopTookOffTheShelfMeanwhile(EachDatabase kind) {
        try (Shelves shop = shelves(kind)) {
            shop.place("h1", "anna", Map.of("mug", 3L, "vase", 1L));
            shop.change("UPDATE cartwright_sku SET stock = 2 WHERE id = 'mug'");
            assertThat(shop.inventory.stock("mug")).isZero();
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.GONE);
            assertThat(shop.inventory.stock("mug")).isEqualTo(2);
            assertThat(shop.inventory.stock("vase")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsShopsApart(EachDatabase kind) {
        String address = kind.fresh();
        try (Shelves shop = Shelves.at(address, Map.of("mug", 5L));
                Database same = Database.open(address)) {
            JdbcCatalogue.of(same, "other", shop.catalogue);
            Holds others = JdbcHolds.of(same, "other", shop.clock);
            others.place(new Holds.Request("h1", "anna", Map.of("mug", 5L), Shelves.TTL));
            assertThat(shop.inventory.stock("mug")).isEqualTo(5);
            assertThat(shop.holds.commit("h1")).isEqualTo(Commitment.UNKNOWN);
            assertThat(others.commit("h1")).isEqualTo(Commitment.SOLD);
            assertThat(shop.catalogue.find("mug").orElseThrow().stock()).isEqualTo(5);
        }
    }
}
