package dev.cartwright.reference.control;

import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HeaderFields;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.util.List;
import java.util.function.Supplier;

/**
 * Metrics for Prometheus.
 *
 * @param text all of them, in the text format 0.0.4
 */
public record MetricsPage(Supplier<String> text) implements Handler {
    /** Where it is. */
    public static final String PATH = "/metrics";

    @Override
    public HttpAnswer answer(HttpRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return Problem.methodNotAllowed(List.of("GET", "HEAD"));
        }
        return new HttpAnswer(
                200,
                HeaderFields.of("Content-Type", "text/plain; version=0.0.4; charset=utf-8"),
                Bytes.utf8(text.get()),
                HttpAnswer.Framing.FIXED_LENGTH);
    }
}
