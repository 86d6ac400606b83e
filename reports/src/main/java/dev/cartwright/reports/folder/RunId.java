package dev.cartwright.reports.folder;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Ids of runs, for example {@code 20261122-130501-ab12}: sorted as text they are sorted by time. */
public final class RunId {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RunId() {}

    /**
     * A new id.
     *
     * @param startedAt when the run begins; the id gives it in UTC
     * @param random tells two runs of one second apart
     */
    public static String of(Instant startedAt, RandomGenerator random) {
        return TIME.format(startedAt) + "-" + String.format(Locale.ROOT, "%04x", random.nextInt(0x10000));
    }
}
