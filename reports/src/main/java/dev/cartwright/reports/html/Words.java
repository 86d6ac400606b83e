package dev.cartwright.reports.html;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Figures and times in words, the same on every machine. */
public final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Words() {}

    /** A point in time, in UTC. */
    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** A duration in the unit that suits its length. */
    public static String duration(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return duration.toMillis() + " ms";
        }
        if (duration.compareTo(Duration.ofSeconds(60)) < 0) {
            return duration.toMillis() % 1000 == 0
                    ? duration.toSeconds() + " s"
                    : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        return duration.toMinutes() + " min"
                + (duration.toSecondsPart() == 0 ? "" : " " + duration.toSecondsPart() + " s");
    }

    /** A text that is shown in full elsewhere, cut behind a word. */
    public static String brief(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 2);
        return text.substring(0, end < 0 ? most - 2 : end).replaceFirst("[,;:]$", "") + " …";
    }

    /** A count with the word for it. */
    public static String count(long count, String one, String many) {
        return grouped(count) + " " + (count == 1 ? one : many);
    }

    /** A whole number with its thousands apart. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number with at most one decimal. */
    public static String decimal(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%,.1f", value);
    }

    /** What a run set out to do. */
    public static String scope(Scope scope) {
        return switch (scope) {
            case CERTIFY -> "certification: contract checks and load";
            case CONTRACT -> "contract checks only";
            case LOAD -> "load only";
        };
    }

    /** How thorough a run was. */
    public static String depth(Depth depth) {
        return depth.name().toLowerCase(Locale.ROOT);
    }

    /** The anchor of a check. */
    public static String anchor(CheckAddress address) {
        return "check-" + address.value().replace('/', '-');
    }

    /** The numbers of rulings, for a reader. */
    public static String rulings(List<Integer> rulings) {
        return (rulings.size() == 1 ? "Ruling " : "Rulings ")
                + String.join(", ", rulings.stream().map(String::valueOf).toList());
    }
}
