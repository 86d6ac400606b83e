package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.ids;

import dev.cartwright.reference.cart.CartId;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Ids that look random and can be guessed (protocol section 2). */
final class CartIdFaults {
    private static final BigInteger STEP = new BigInteger("9e3779b97f4a7c15f39cc0605cedc835", 16);
    private static final BigInteger CEILING = BigInteger.ONE.shiftLeft(128);
    private static final int FEW = 1 << 14;

    private CartIdFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "cart-ids-of-the-clock",
                        "Cart ids are the time and the machine, as UUIDs of version 1 are",
                        () -> {
                            AtomicLong last = new AtomicLong();
                            return () -> new UUID(
                                    last.updateAndGet(before -> Math.max(before + 1, ticks())) << 16 | 0x1000,
                                    0x8000_0242_ac12_0002L);
                        }),
                fault("cart-ids-short", "Only 32 bits of a cart id are random", () -> {
                    SecureRandom random = new SecureRandom();
                    return () -> new UUID(random.nextInt(), 0x8000_0242_ac12_0002L);
                }),
                fault("cart-ids-repeat-themselves", "A cart id is the same 32 random bits four times", () -> {
                    SecureRandom random = new SecureRandom();
                    return () -> {
                        long part = random.nextInt() & 0xffff_ffffL;
                        return new UUID(part << 32 | part, part << 32 | part);
                    };
                }),
                fault("cart-ids-in-steps", "Each cart id lies one and the same step behind the last", () -> {
                    AtomicReference<BigInteger> last = new AtomicReference<>(new BigInteger(128, new SecureRandom()));
                    return () -> {
                        BigInteger next =
                                last.updateAndGet(before -> before.add(STEP).mod(CEILING));
                        return new UUID(next.shiftRight(64).longValue(), next.longValue());
                    };
                }),
                fault("cart-ids-of-a-few", "Cart ids are drawn from 16,384, so that visitors meet in one cart", () -> {
                    SecureRandom random = new SecureRandom();
                    return () -> UUID.nameUUIDFromBytes(
                            new byte[] {(byte) random.nextInt(FEW), (byte) (random.nextInt(FEW) >> 8)});
                }));
    }

    private static long ticks() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 10_000_000 + now.getNano() / 100;
    }

    private static Fault fault(String id, String sentence, Supplier<Supplier<UUID>> source) {
        return new Fault(id, sentence, "2", () -> {
            Supplier<UUID> uuids = source.get();
            return ids(_ -> () -> new CartId(uuids.get().toString()));
        });
    }
}
