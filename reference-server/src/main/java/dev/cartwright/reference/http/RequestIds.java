package dev.cartwright.reference.http;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Names requests, so that a line of the log, an answer and what a proxy or a client wrote down can be
 * laid side by side. A name is no secret and proves nothing.
 */
final class RequestIds {
    /** The field that brings a name and takes it back. */
    static final String FIELD = "X-Request-Id";

    private static final int LONGEST = 64;
    private static final HexFormat HEX = HexFormat.of();

    private RequestIds() {}

    /** The name the request brought, if it is 1 to 64 letters, digits, dots, dashes and underscores; else a fresh one. */
    static String of(HeaderFields headers) {
        Optional<String> brought = headers.first(FIELD);
        return brought.isPresent() && isSane(brought.get()) ? brought.get() : fresh();
    }

    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
    }

    private static boolean isSane(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean sane = (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9')
                    || letter == '.'
                    || letter == '_'
                    || letter == '-';
            if (!sane) {
                return false;
            }
        }
        return true;
    }
}
