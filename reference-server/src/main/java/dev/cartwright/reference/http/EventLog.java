package dev.cartwright.reference.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The server's log: one JSON object a line. It never holds a cookie, a query, a body or any header field
 * but the request's id, so it can't hold a secret; of a client it tells the network only, so that it
 * names no person.
 */
public final class EventLog implements RequestObserver {
    /** Takes lines and keeps none. A log that writes to it makes none. */
    public static final Consumer<String> NOBODY = _ -> {};

    private static final int LONGEST_PATH = 200;

    private final Clock clock;
    private final Consumer<String> lines;
    private final boolean read;

    /** A log that gives each finished line, without its end, to {@code lines}. */
    public EventLog(Clock clock, Consumer<String> lines) {
        this.clock = clock;
        this.lines = lines;
        this.read = lines != NOBODY;
    }

    @Override
    public void answered(HttpRequest request, HttpAnswer answer, Duration took) {
        if (!read) {
            return;
        }
        lines.accept(JsonText.write(event("info", "request")
                .put("method", shortened(request.method()))
                .put("path", shortened(request.path()))
                .put("status", answer.status())
                .put("bytes", answer.body().size())
                .put("micros", took.toNanos() / 1_000)
                .put("id", request.id())
                .put("client", network(request.client()))));
    }

    /** A defect of the server itself: the kind of trouble and the place in our code, no message. */
    void failed(HttpRequest request, Throwable trouble) {
        StackTraceElement[] trace = trouble.getStackTrace();
        lines.accept(JsonText.write(event("error", "failure")
                .put("method", shortened(request.method()))
                .put("path", shortened(request.path()))
                .put("kind", trouble.getClass().getName())
                .put("at", trace.length == 0 ? "unknown" : trace[0].toString())
                .put("id", request.id())));
    }

    /** A step in the server's life, such as {@code started}. */
    public void life(String step, String detail) {
        lines.accept(line(clock, step, detail));
    }

    /** The line that tells of such a step. */
    public static String line(Clock clock, String step, String detail) {
        return JsonText.write(event(clock, "info", step).put("detail", detail));
    }

    private ObjectNode event(String level, String event) {
        return event(clock, level, event);
    }

    private static ObjectNode event(Clock clock, String level, String event) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("time", clock.instant().toString())
                .put("level", level)
                .put("event", event);
    }

    /** {@code 203.0.113.0/24} or {@code 2001:db8:1::/48}: a provider's corner, not a person's line. */
    private static String network(InetAddress client) {
        byte[] address = client.getAddress();
        if (address.length == 4) {
            return (address[0] & 0xff) + "." + (address[1] & 0xff) + "." + (address[2] & 0xff) + ".0/24";
        }
        return group(address, 0) + ":" + group(address, 2) + ":" + group(address, 4) + "::/48";
    }

    private static String group(byte[] address, int at) {
        return Integer.toHexString((address[at] & 0xff) << 8 | (address[at + 1] & 0xff));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PATH ? text : text.substring(0, LONGEST_PATH) + "…";
    }
}
