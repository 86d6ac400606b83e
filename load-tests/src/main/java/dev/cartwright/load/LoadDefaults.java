package dev.cartwright.load;

import dev.cartwright.certification.profile.LoadSettings;
import dev.cartwright.certification.profile.Loopback;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.Readings.RateLimit;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.load.wire.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rates and lengths used where a profile says nothing. They stand here and in {@code docs/performance-engineer.md}.
 *
 * <p>What they are made for: showing fewer than 0.01 % cookie failures (MET.tech.5) with 95 % confidence takes 29,956
 * samples without one failure, 47,437 with one. On this machine, where the built-in shop runs, every depth takes enough.
 * Anywhere else the default is gentle, and an objective it can't decide stays undecided (ruling 29).
 */
final class LoadDefaults {

    /** A limiter counts in slices of its own, so a little distance is kept. */
    private static final double SHARE_OF_RATE_LIMIT = 0.9;

    private static final List<Operation> SHOPPING =
            List.of(Operation.GET, Operation.ADD, Operation.UPDATE, Operation.REMOVE, Operation.REPLACE);
    private static final List<Operation> READING = List.of(Operation.GET, Operation.GET);

    private LoadDefaults() {}

    /** Rate and lengths of one depth; rates in requests/s. */
    private record Plan(double onThisMachine, double elsewhere, Duration warmUp, Duration window, Duration spacing) {}

    private static Plan plan(Depth depth) {
        return switch (depth) {
            case SMOKE -> new Plan(2_400, 250, millis(4_500), millis(12_750), millis(800));
            case STANDARD -> new Plan(800, 250, millis(9_000), millis(60_000), millis(1_500));
            case FULL -> new Plan(1_000, 250, millis(25_000), millis(300_000), millis(5_000));
        };
    }

    static LoadScenario scenario(ShopProfile shop, Depth depth, boolean readOnly, long seed) {
        Plan plan = plan(depth);
        LoadSettings settings = shop.load();
        boolean here = Loopback.means(shop.baseUrl());
        List<String> skus = skus(shop);
        List<Operation> operations = readOnly || skus.isEmpty() ? READING : SHOPPING;

        double asked = settings.requestsPerSecond().orElse(here ? plan.onThisMachine() : plan.elsewhere());
        double limit =
                shop.readings().rateLimit().map(RateLimit::requestsPerSecond).orElse(Double.POSITIVE_INFINITY);
        double rate = asked <= SHARE_OF_RATE_LIMIT * limit ? asked : SHARE_OF_RATE_LIMIT * limit;
        Duration warmUp = settings.warmUp().orElse(plan.warmUp());
        String name = (operations == READING ? "reading visits" : "shopping visits")
                + (!readOnly && skus.isEmpty()
                        ? " (the profile fills neither plain nor manyPlain, so nothing is added)"
                        : "")
                + " at " + number(rate) + " requests/s"
                + origin(settings, rate < asked, here);
        return new LoadScenario(
                name,
                rate,
                warmUp,
                settings.window().orElse(plan.window()),
                spacing(plan, warmUp, operations.size()),
                operations,
                readOnly ? List.of() : skus,
                seed);
    }

    private static String origin(LoadSettings settings, boolean limited, boolean here) {
        if (limited) {
            return " (held below the profile's rate limit)";
        }
        if (settings.requestsPerSecond().isPresent()) {
            return "";
        }
        return here ? " (default for a shop on this machine)" : " (default for a shop elsewhere)";
    }

    /** A visit of the warm-up reaches its last operation before the window begins, so the rate is full from its start. */
    private static Duration spacing(Plan plan, Duration warmUp, int operations) {
        Duration longest = warmUp.multipliedBy(3).dividedBy(4L * Math.max(1, operations - 1));
        return longest.compareTo(plan.spacing()) < 0 ? longest : plan.spacing();
    }

    /** Plain SKUs: no sizes, and stock for the three pieces a visit holds at most. */
    private static List<String> skus(ShopProfile shop) {
        return Stream.of(Part.MANY_PLAIN, Part.PLAIN)
                .flatMap(part -> shop.skus(part).stream())
                .filter(sku -> sku.sizes().isEmpty() && sku.stock().orElse(Long.MAX_VALUE) >= 3)
                .map(ShopSku::id)
                .distinct()
                .toList();
    }

    private static String number(double rate) {
        return String.format(Locale.ROOT, rate == Math.rint(rate) ? "%.0f" : "%.1f", rate);
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
