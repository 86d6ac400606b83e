package dev.cartwright.reports.evidence;

import dev.cartwright.certification.evidence.Attestation;
import dev.cartwright.certification.evidence.AttestedEvidence;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Exhibit;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.evidence.ImportedEvidence;
import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.evidence.OperationSamples;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.evidence.Waiver;
import dev.cartwright.certification.metric.Distribution;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.Scope;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Evidence drawn at random: any text, half surrogate pairs and control characters included, any figures. */
final class ArbitraryEvidence {

    private static final double[] DOUBLES = {
        0, -0.0, 1.5, 1e-300, Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN, Double.NEGATIVE_INFINITY
    };

    private final Random random;

    ArbitraryEvidence(Random random) {
        this.random = random;
    }

    /** Evidence of any kind; a check is that at {@code address}. */
    Evidence evidence(CheckAddress address) {
        return switch (random.nextInt(5)) {
            case 0 -> new AttestedEvidence(new Attestation(text(), random.nextBoolean(), text(), text(), day(), day()));
            case 1 -> new ImportedEvidence(text(), decimal(), random.nextBoolean(), text(), instant());
            case 2 -> load();
            default -> check(address);
        };
    }

    private CheckEvidence check(CheckAddress address) {
        List<Exchange> exchanges = several(this::exchange);
        return new CheckEvidence(
                address,
                any(Outcome.values()),
                text(),
                several(() -> new Finding(
                        any(Level.values()),
                        text(),
                        text(),
                        text(),
                        random.nextInt(exchanges.size() + 1) - 1,
                        maybe(this::exhibit))),
                exchanges,
                instant(),
                duration(),
                several(() -> new ConstraintSide("POST", "member" + random.nextInt(9), "type", random.nextBoolean())));
    }

    private Exhibit exhibit() {
        if (random.nextBoolean()) {
            List<String> steps = new ArrayList<>(several(this::text));
            steps.add(text());
            return new Exhibit.Steps(steps, random.nextInt(steps.size() + 1));
        }
        List<Exhibit.Timeline.Bar> bars = new ArrayList<>(several(this::bar));
        bars.add(bar());
        return new Exhibit.Timeline(text(), bars);
    }

    private Exhibit.Timeline.Bar bar() {
        return new Exhibit.Timeline.Bar(
                text(), text(), text(), duration(), maybe(this::duration), any(Exhibit.Timeline.Role.values()));
    }

    private Exchange exchange() {
        return new Exchange(
                instant(),
                duration(),
                text(),
                URI.create("http://shop.example:" + random.nextInt(65_536) + "/api/cart?q=%20" + random.nextInt()),
                headers(),
                maybe(this::text),
                maybe(() -> new Exchange.Response(random.nextInt(), headers(), text())),
                maybe(this::text));
    }

    private List<Header> headers() {
        return several(() -> new Header(text(), text()));
    }

    private LoadEvidence load() {
        return new LoadEvidence(
                text(),
                instant(),
                duration(),
                decimal(),
                several(() -> {
                    Map<Long, Long> times = new TreeMap<>();
                    several(random::nextLong).forEach(value -> times.put(value, 1 + random.nextLong(1L << 40)));
                    long requests = random.nextLong(1L << 40);
                    return new OperationSamples(
                            text(),
                            random.nextBoolean(),
                            requests,
                            random.nextLong(requests + 1),
                            random.nextLong(requests + 1),
                            Distribution.of(times));
                }),
                several(() -> new LoadPoint(
                        duration(),
                        random.nextBoolean(),
                        decimal(),
                        random.nextLong(),
                        random.nextLong(),
                        random.nextLong(),
                        random.nextLong())),
                several(this::text));
    }

    /** {@code base} with any texts, waivers, known issues and notes. */
    RunDescription described(RunDescription base) {
        return new RunDescription(
                text(),
                instant(),
                text(),
                text(),
                text(),
                base.target(),
                any(Environment.values()),
                any(Scope.values()),
                any(Depth.values()),
                random.nextLong(),
                random.nextBoolean(),
                base.catalogue(),
                base.selected(),
                several(() -> new Waiver(text(), text(), text(), day())),
                several(() -> new KnownIssue(
                        new CheckAddress("cart/" + random.nextInt(100) + "." + random.nextInt(100)),
                        text(),
                        text(),
                        day())),
                several(this::text));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x80)));
        }
        return text.toString();
    }

    private double decimal() {
        return random.nextBoolean() ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextGaussian();
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private Duration duration() {
        return Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(100_000));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> List<T> several(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            all.add(one.get());
        }
        return all;
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }
}
