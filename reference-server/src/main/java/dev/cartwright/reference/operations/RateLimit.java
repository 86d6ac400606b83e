package dev.cartwright.reference.operations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.rest.Guard;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * So many requests a second for each client, and a burst of more after a rest (protocol section 6).
 * Clients are told apart by address, of IPv6 by the first 64 bits. It remembers at most {@value
 * #MOST_CLIENTS} clients, those seen often rather than those seen once, so that a flood of addresses
 * costs no more memory than that. Thread-safe.
 */
public final class RateLimit implements Guard {
    static final int MOST_CLIENTS = 100_000;

    private final Cache<Network, LocalBucket> clients;
    private final BucketConfiguration configuration;
    private final TimeMeter time;

    /**
     * A limit.
     *
     * @param perSecond how many requests a second may go on for ever, at least 1
     * @param burst how many may come at once after a rest, at least 1
     * @param clock the time by which requests are let through again
     */
    public RateLimit(long perSecond, long burst, Clock clock) {
        this.time = new ClockMeter(clock);
        this.configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
        // after this rest a client has its whole burst again, so forgetting it changes nothing
        Duration rest = Duration.ofSeconds(burst / perSecond + 2);
        this.clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(rest)
                .ticker(time::currentTimeNanos)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Optional<Refusal> refuse(HttpRequest request) {
        LocalBucket bucket = clients.get(Network.ofSubscriber(request.client()), _ -> fresh());
        if (bucket.tryConsume(1)) {
            return Optional.empty();
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(new Refusal.TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    /** How many clients are remembered. */
    long clients() {
        clients.cleanUp();
        return clients.estimatedSize();
    }

    private LocalBucket fresh() {
        return Bucket.builder()
                .addLimit(configuration.getBandwidths()[0])
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000 + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
