package dev.cartwright.reference.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The server's log: one JSON object a line. It never holds a header, a cookie, a query or a body, so
 * it can't hold a secret.
 */
public final class EventLog {
    private static final int LONGEST_PATH = 200;

    private final Clock clock;
    private final Consumer<String> lines;

    /** A log that gives each finished line, without its end, to {@code lines}. */
    public EventLog(Clock clock, Consumer<String> lines) {
        this.clock = clock;
        this.lines = lines;
    }

    /** An answered request. */
    void answered(HttpRequest request, HttpAnswer answer, Duration took) {
        lines.accept(JsonText.write(event("info", "request")
                .put("method", shortened(request.method()))
                .put("path", shortened(request.path()))
                .put("status", answer.status())
                .put("bytes", answer.body().size())
                .put("micros", took.toNanos() / 1_000)));
    }

    /** A defect of the server itself: the kind of trouble and the place in our code, no message. */
    void failed(HttpRequest request, Throwable trouble) {
        StackTraceElement[] trace = trouble.getStackTrace();
        lines.accept(JsonText.write(event("error", "failure")
                .put("method", shortened(request.method()))
                .put("path", shortened(request.path()))
                .put("kind", trouble.getClass().getName())
                .put("at", trace.length == 0 ? "unknown" : trace[0].toString())));
    }

    /** A step in the server's life, such as {@code started}. */
    public void life(String step, String detail) {
        lines.accept(JsonText.write(event("info", step).put("detail", detail)));
    }

    private ObjectNode event(String level, String event) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("time", clock.instant().toString())
                .put("level", level)
                .put("event", event);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PATH ? text : text.substring(0, LONGEST_PATH) + "…";
    }
}
