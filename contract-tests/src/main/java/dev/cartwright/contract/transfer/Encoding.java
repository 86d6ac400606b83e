package dev.cartwright.contract.transfer;

import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Locale;

/**
 * How an answer says that its body is compressed.
 *
 * @param value what Content-Encoding says, in lower case; empty for nothing
 */
record Encoding(String value) {

    static Encoding of(Answer answer) {
        return new Encoding(
                String.join(", ", answer.values("Content-Encoding")).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether it is one of these; to say nothing is {@code identity}. */
    boolean isOneOf(String... allowed) {
        return List.of(allowed).contains(value.isEmpty() ? "identity" : value);
    }

    String shown() {
        return value.isEmpty() ? "no Content-Encoding" : "Content-Encoding: " + value;
    }
}
