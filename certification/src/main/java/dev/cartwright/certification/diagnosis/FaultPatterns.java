package dev.cartwright.certification.diagnosis;

import dev.cartwright.certification.evidence.CheckAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the suite makes of each fault it knows. Made by {@code self-test --patterns} and packaged with this module.
 *
 * @param checks the checks that every fault was tried with; what others say counts only for a fault that names them
 * @param patterns one for each fault that some check notices
 */
public record FaultPatterns(SortedSet<CheckAddress> checks, List<FaultPattern> patterns) {

    private static final String RESOURCE = "fault-patterns.tsv";
    private static final String CHECKS = "(checks)";
    private static final int COLUMNS = 5;

    public FaultPatterns {
        checks = FaultPattern.sorted(checks);
        patterns = patterns.stream()
                .sorted(Comparator.comparing(FaultPattern::fault))
                .toList();
    }

    /** Those of this version. */
    public static FaultPatterns current() {
        try (InputStream text = FaultPatterns.class.getResourceAsStream(RESOURCE)) {
            if (text == null) {
                throw new IllegalStateException(RESOURCE + " is missing in the jar; build it anew");
            }
            return parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pattern of a fault. */
    public Optional<FaultPattern> of(String fault) {
        return patterns.stream()
                .filter(pattern -> pattern.fault().equals(fault))
                .findFirst();
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @throws IllegalArgumentException when a line is none of it
     */
    public static FaultPatterns parse(String text) {
        SortedSet<CheckAddress> checks = new TreeSet<>();
        List<FaultPattern> patterns = text.lines()
                .map(line -> line.split("\t", -1))
                .filter(columns -> {
                    if (columns.length != COLUMNS) {
                        throw new IllegalArgumentException("'" + columns[0] + "' has " + columns.length
                                + " columns, not " + COLUMNS + "; write the patterns anew with self-test --patterns");
                    }
                    boolean head = columns[0].equals(CHECKS);
                    if (head) {
                        checks.addAll(addresses(columns[2]));
                    }
                    return !head;
                })
                .map(columns -> new FaultPattern(
                        columns[0], columns[1], addresses(columns[2]), addresses(columns[3]), addresses(columns[4])))
                .toList();
        return new FaultPatterns(checks, patterns);
    }

    private static SortedSet<CheckAddress> addresses(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(CheckAddress::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A line for each fault, tabs between its columns: id, sentence, checks that fail, that warn, that decide nothing. */
    public String text() {
        return Stream.concat(
                        Stream.of(line(CHECKS, "every fault was tried with these", checks, Set.of(), Set.of())),
                        patterns.stream()
                                .map(pattern -> line(
                                        pattern.fault(),
                                        pattern.sentence(),
                                        pattern.fails(),
                                        pattern.warns(),
                                        pattern.open())))
                .collect(Collectors.joining());
    }

    private static String line(
            String first, String second, Set<CheckAddress> fails, Set<CheckAddress> warns, Set<CheckAddress> open) {
        return Stream.of(first, second.replaceAll("\\s+", " "), words(fails), words(warns), words(open))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String words(Set<CheckAddress> checks) {
        return checks.stream().map(CheckAddress::value).collect(Collectors.joining(" "));
    }
}
