package dev.cartwright.reference.checkout;

import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a cart costs. Two carts of the same lines have equal quotes, in whatever order they were filled.
 *
 * @param currency the ISO 4217 code, in lower case
 * @param lines what is paid for, by key
 */
public record Quote(String currency, List<QuotedLine> lines) {
    /** The largest number JSON readers agree on, 2^53 - 1. */
    private static final long LARGEST = 9_007_199_254_740_991L;

    /** Sorts the lines by their keys. */
    public Quote {
        lines = lines.stream().sorted(Comparator.comparing(QuotedLine::key)).toList();
    }

    /** The sum of all lines, in minor units. */
    public long amount() {
        long amount = 0;
        for (QuotedLine line : lines) {
            amount = Math.addExact(amount, Math.multiplyExact(line.qty(), line.price()));
        }
        return amount;
    }

    /** Whether the sum is a number that can be told at all. */
    boolean isPayable() {
        try {
            return amount() <= LARGEST;
        } catch (ArithmeticException _) {
            return false;
        }
    }

    /** How many of each SKU, over all its sizes. */
    public Map<String, Long> quantities() {
        return lines.stream().collect(Collectors.groupingBy(QuotedLine::skuId, summingLong(QuotedLine::qty)));
    }

    /** How many of each line, by line key. */
    public Map<String, Long> bought() {
        return lines.stream().collect(toMap(QuotedLine::key, QuotedLine::qty));
    }
}
