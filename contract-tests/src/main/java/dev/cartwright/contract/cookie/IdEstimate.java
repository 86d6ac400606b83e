package dev.cartwright.contract.cookie;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How unpredictable ids are, estimated from a few hundred of them; a pure function of the ids.
 *
 * <p>The estimate adds up the entropy of each place of the ids, as Miller and Madow correct it for a small sample, and leaves
 * out a place that an earlier one tells. It can only be too high for ids that are guessed in a way that no place shows, such
 * as the digest of a counter; it is too low by more than 16 of 64 random bits with a probability far below 1e-9, because
 * the entropy of one place at 1,000 ids strays by hundredths of a bit.
 *
 * @param distinct how many different ids there are
 * @param bits what they hold
 * @param steps whether two ids follow another at the same distance, which random ids of {@value #ENOUGH} bits do with a
 *     probability below 1e-10
 */
record IdEstimate(int distinct, double bits, boolean steps) {

    /** What ids of 64 random bits are never estimated below; a time stamp or a counter of a run of a few seconds is. */
    static final int ENOUGH = 48;

    private static final double LOG_2 = Math.log(2);

    /** Pairs for each letter up to which a place counts as a copy of another. */
    private static final double COPIED = 1.25;

    /** A place that holds less is not worth a comparison. */
    private static final double LITTLE = 0.3;

    /**
     * @param ids ids of new carts
     * @param inOrder how many of the first were given one after another
     */
    static IdEstimate of(List<String> ids, int inOrder) {
        return new IdEstimate(Set.copyOf(ids).size(), bits(ids), steps(ids.subList(0, inOrder)));
    }

    /** Whether the ids hold what ids of 64 random bits hold. */
    boolean enough() {
        return bits >= ENOUGH;
    }

    private static double bits(List<String> ids) {
        int places = ids.stream().mapToInt(String::length).max().orElse(0);
        List<int[]> counted = new ArrayList<>();
        double sum = 0;
        for (int place = 0; place < places; place++) {
            int[] letters = letters(ids, place, places);
            double held = entropy(letters);
            if (held > LITTLE && counted.stream().noneMatch(earlier -> tells(earlier, letters))) {
                counted.add(letters);
                sum += held;
            }
        }
        return sum;
    }

    /** What stands at a place of each id, counted from the end, where a counter changes; nothing is 0. */
    private static int[] letters(List<String> ids, int place, int places) {
        return ids.stream()
                .mapToInt(id -> {
                    int at = place - (places - id.length());
                    return at < 0 ? 0 : id.charAt(at);
                })
                .toArray();
    }

    /** Whether nearly every letter here goes with one letter there, as in a copy; chance makes many more pairs. */
    private static boolean tells(int[] earlier, int[] letters) {
        long pairs = IntStream.range(0, letters.length)
                .map(i -> earlier[i] << Character.SIZE | letters[i])
                .distinct()
                .count();
        return pairs <= COPIED * Math.max(distinct(earlier), distinct(letters));
    }

    private static long distinct(int[] letters) {
        return Arrays.stream(letters).distinct().count();
    }

    private static double entropy(int[] symbols) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int symbol : symbols) {
            counts.merge(symbol, 1, Integer::sum);
        }
        double plain = counts.values().stream()
                .mapToDouble(count -> (double) count / symbols.length)
                .map(share -> -share * Math.log(share) / LOG_2)
                .sum();
        return plain + (counts.size() - 1) / (2 * symbols.length * LOG_2);
    }

    private static boolean steps(List<String> ids) {
        Set<BigInteger> seen = new HashSet<>();
        boolean hex = ids.stream().allMatch(id -> id.matches("[0-9a-fA-F-]*[0-9a-fA-F][0-9a-fA-F-]*"));
        List<BigInteger> numbers =
                ids.stream().map(id -> hex ? number(id) : text(id)).toList();
        BigInteger ceiling = numbers.stream()
                .map(number -> BigInteger.ONE.shiftLeft((number.bitLength() + 3) / 4 * 4))
                .reduce(BigInteger.ONE, BigInteger::max);
        for (int i = 1; i < numbers.size(); i++) {
            if (!seen.add(numbers.get(i).subtract(numbers.get(i - 1)).mod(ceiling))) {
                return true;
            }
        }
        return false;
    }

    private static BigInteger number(String hex) {
        return new BigInteger(hex.replace("-", ""), 16);
    }

    private static BigInteger text(String id) {
        return new BigInteger(1, id.getBytes(StandardCharsets.UTF_8));
    }
}
