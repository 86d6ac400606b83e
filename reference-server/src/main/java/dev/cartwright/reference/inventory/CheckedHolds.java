package dev.cartwright.reference.inventory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Holds that hold nothing ({@code validate_only}): a checkout is told whether there is enough, as anybody
 * else is told a moment later, and selling changes no figure. It keeps no memory of names, so whatever is
 * committed counts as sold and whatever is extended as open.
 */
public final class CheckedHolds implements Holds {
    private final Inventory inventory;
    private final Clock clock;

    /** Checks against {@code inventory}. */
    public CheckedHolds(Inventory inventory, Clock clock) {
        this.inventory = inventory;
        this.clock = clock;
    }

    @Override
    public Placement place(Request request) {
        List<Shortage> shortages = new ArrayList<>();
        new TreeMap<>(request.quantities()).forEach((skuId, wanted) -> {
            long available = inventory.stock(skuId);
            if (wanted > available) {
                shortages.add(new Shortage(skuId, wanted, available));
            }
        });
        Instant until = clock.instant().plus(request.ttl());
        return shortages.isEmpty() ? new Placement.Held(until) : new Placement.Lacking(shortages);
    }

    @Override
    public Commitment commit(String id) {
        return Commitment.SOLD;
    }

    @Override
    public void release(String id) {
        // nothing was set aside
    }

    @Override
    public boolean extend(String id, Duration ttl) {
        return true;
    }

    @Override
    public int reap() {
        return 0;
    }
}
