package dev.cartwright.contract.cookie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids with a seed: what is estimated of them is the same on every run. */
class IdEstimateTest {

    private static final int RUNS = 40;

    private static IdEstimate estimate(int count, Supplier<String> source) {
        List<String> ids = Stream.generate(source).limit(count).toList();
        return IdEstimate.of(ids, 64);
    }

    private static void isEnough(Supplier<String> source) {
        for (int count : List.of(100, 1_000)) {
            for (int run = 0; run < RUNS; run++) {
                IdEstimate estimate = estimate(count, source);
                assertThat(estimate.bits()).isGreaterThan(IdEstimate.ENOUGH + 8);
                assertThat(estimate.steps()).isFalse();
                assertThat(estimate.distinct()).isEqualTo(count);
            }
        }
    }

    @Test
    void findsEnoughInRandomUuids() {
        Random random = new Random(1);
        isEnough(() -> new UUID(
                        (random.nextLong() & ~0xf000L) | 0x4000L,
                        (random.nextLong() & ~0xc000_0000_0000_0000L) | 1L << 63)
                .toString());
    }

    @Test
    void findsEnoughInSixtyFourRandomBitsOfAnySpelling() {
        Random random = new Random(2);
        isEnough(() -> String.format(Locale.ROOT, "%016x", random.nextLong()));
        isEnough(() -> Long.toUnsignedString(random.nextLong()));
        isEnough(() -> {
            byte[] bytes = new byte[8];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }

    @Test
    void findsEnoughBehindATimeThatEveryIdBeginsWith() {
        Random random = new Random(3);
        long[] now = {1_790_000_000_000L};
        isEnough(() -> {
            now[0] += random.nextInt(3);
            return new UUID(now[0] << 16 | 0x7000 | random.nextInt(1 << 12), random.nextLong()).toString();
        });
    }

    @Test
    void findsTooLittleInCountersAndClocks() {
        int[] counter = {9_998_000};
        assertThat(estimate(1_000, () -> "cart-" + counter[0]++).enough()).isFalse();
        Random random = new Random(4);
        long[] ticks = {0x1f0_7b2c_4d00_0000L};
        assertThat(estimate(1_000, () -> {
                            ticks[0] += 5_000 + random.nextInt(30_000);
                            return new UUID(ticks[0] << 32 | 0x1000, 0x8000_0242_ac12_0002L).toString();
                        })
                        .enough())
                .isFalse();
    }

    @Test
    void findsTooLittleInRandomBitsThatAreRepeated() {
        Random random = new Random(5);
        assertThat(estimate(1_000, () -> {
                            String part = String.format(Locale.ROOT, "%08x", random.nextInt());
                            return part + part + part + part;
                        })
                        .bits())
                .isBetween(30.0, 34.0);
    }

    @Test
    void seesAStepBetweenIds() {
        long[] last = {0x1234_5678_9abc_def0L};
        IdEstimate estimate = estimate(1_000, () -> {
            last[0] += 0x9e37_79b9_7f4a_7c15L;
            return String.format(Locale.ROOT, "%016x", last[0]);
        });
        assertThat(estimate.steps()).isTrue();
        assertThat(estimate.distinct()).isEqualTo(1_000);
    }

    @Test
    void seesThatTwoIdsAreOne() {
        Random random = new Random(6);
        assertThat(estimate(1_000, () -> "id-" + random.nextInt(5_000)).distinct())
                .isLessThan(1_000);
    }
}
