package dev.cartwright.reference.operations;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that begin with the same bits.
 *
 * @param high the first 64 bits of an IPv6 address, 0 of an IPv4 one
 * @param low the last 64 bits of an IPv6 address, the 32 of an IPv4 one
 * @param bits how many bits they share
 * @param four whether they are IPv4 addresses
 */
public record Network(long high, long low, int bits, boolean four) {
    private static final Pattern TEXT = Pattern.compile("([0-9A-Fa-f:.]+)(?:/(\\d{1,3}))?");
    private static final int BITS_V4 = 32;
    private static final int BITS_V6 = 128;
    private static final int HALF = 64;

    /** The network of {@code bits} bits that {@code address} lies in. */
    public static Network of(InetAddress address, int bits) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return new Network(0, number(bytes, 0, 4) & mask(bits + HALF - BITS_V4), bits, true);
        }
        return new Network(
                number(bytes, 0, 8) & mask(Math.min(bits, HALF)),
                number(bytes, 8, 16) & mask(Math.max(bits - HALF, 0)),
                bits,
                false);
    }

    /** What one subscriber of a provider has: an IPv4 address, or 64 bits of IPv6, which a machine changes at will. */
    public static Network ofSubscriber(InetAddress address) {
        return of(address, address.getAddress().length == 4 ? BITS_V4 : HALF);
    }

    /** The network that {@code text} writes as an address, or as an address, a slash and a number of bits. */
    public static Optional<Network> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return literal(matcher.group(1)).flatMap(address -> {
            int most = address.getAddress().length == 4 ? BITS_V4 : BITS_V6;
            int bits = matcher.group(2) == null ? most : Integer.parseInt(matcher.group(2));
            return bits <= most ? Optional.of(of(address, bits)) : Optional.empty();
        });
    }

    /** The address that {@code text} writes; no name is looked up. */
    static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether {@code address} lies in it. */
    public boolean holds(InetAddress address) {
        return (address.getAddress().length == 4) == four && of(address, bits).equals(this);
    }

    private static long number(byte[] bytes, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            number = number << 8 | (bytes[at] & 0xff);
        }
        return number;
    }

    private static long mask(int bits) {
        return bits == 0 ? 0 : -1L << (HALF - bits);
    }
}
