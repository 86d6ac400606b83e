package dev.cartwright.reference.control;

import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.util.Map;
import java.util.TreeSet;

/**
 * All paths of the management listener. Nothing may be cached.
 *
 * @param pages what answers each path
 */
public record ManagementHandler(Map<String, Handler> pages) implements Handler {
    /** Copies the map. */
    public ManagementHandler {
        pages = Map.copyOf(pages);
    }

    @Override
    public HttpAnswer answer(HttpRequest request) {
        Handler page = pages.get(request.path());
        HttpAnswer answer = page == null
                ? Problem.notFound("Nothing is here; there are " + String.join(", ", new TreeSet<>(pages.keySet())))
                : page.answer(request);
        return answer.withHeader("Cache-Control", "no-store").withHeader("X-Content-Type-Options", "nosniff");
    }
}
