package dev.cartwright.reference.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Stock set aside for checkouts (protocol section 4). Every method is atomic and idempotent, under any
 * concurrency and from any number of servers: together they never sell more than there is. Thread-safe.
 */
public interface Holds {

    /**
     * What a checkout wants to be set aside.
     *
     * @param id the checkout's own name; asking twice under one name is asking once
     * @param cartId the cart that pays; a new hold of it releases its other open ones
     * @param quantities how many of each SKU, by SKU id, each at least 1
     * @param ttl how long to keep it, at least 30 s
     */
    record Request(String id, String cartId, Map<String, Long> quantities, Duration ttl) {
        /** Copies the quantities. */
        public Request {
            quantities = Map.copyOf(quantities);
        }
    }

    /** What became of a request. */
    sealed interface Placement {
        /** All of it is set aside until {@code until}. */
        record Held(Instant until) implements Placement {}

        /** None of it is, because of these SKUs. */
        record Lacking(List<Shortage> shortages) implements Placement {}
    }

    /** A SKU of which there is less than was asked for. */
    record Shortage(String skuId, long requested, long available) {}

    /** What became of a hold that was paid. */
    enum Commitment {
        /** The stock is sold, now or by an earlier call. */
        SOLD,
        /** The hold was over, and what it had held is gone meanwhile. */
        GONE,
        /** No hold of that name was ever placed. */
        UNKNOWN
    }

    /** Sets everything aside that is asked for, or nothing. */
    Placement place(Request request);

    /** Sells what is held. A hold that has ended is taken again if all of it is still there. */
    Commitment commit(String id);

    /** Gives back what is held; does nothing to a hold that was sold, released, or never placed. */
    void release(String id);

    /** Keeps an open hold until {@code ttl} from now; false when it is not open any more. */
    boolean extend(String id, Duration ttl);

    /** Gives back every hold whose time is over; how many there were. Expired holds count against nobody even before. */
    int reap();
}
