package dev.cartwright.reference.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * All paths of the server: those of its resources, {@code /healthz} (the process runs), {@code /readyz}
 * (its store answers), and 404 for the rest. Nothing may be cached.
 *
 * @param resources what answers each path
 * @param ready whether the store answers
 * @param refusals tells what is refused
 */
public record SiteHandler(Map<String, Handler> resources, BooleanSupplier ready, RefusalAnswers refusals)
        implements Handler {
    private static final List<String> READING = List.of("GET", "HEAD");

    /** Copies the map. */
    public SiteHandler {
        resources = Map.copyOf(resources);
    }

    @Override
    public HttpAnswer answer(HttpRequest request) {
        HttpAnswer answer = routed(request);
        return answer.headers().first("Cache-Control").isPresent()
                ? answer
                : answer.withHeader("Cache-Control", "no-store").withHeader("X-Content-Type-Options", "nosniff");
    }

    private HttpAnswer routed(HttpRequest request) {
        String path = request.path();
        Handler resource = resources.get(path);
        if (resource != null) {
            return resource.answer(request);
        }
        return switch (path) {
            case "/healthz" -> probe(request, true);
            case "/readyz" -> probe(request, ready.getAsBoolean());
            default -> refusals.answer(new Refusal.NoSuchPath());
        };
    }

    private HttpAnswer probe(HttpRequest request, boolean well) {
        if (!READING.contains(request.method())) {
            return refusals.answer(new Refusal.MethodNotAllowed(READING));
        }
        return HttpAnswer.json(
                well ? 200 : 503, JsonNodeFactory.instance.objectNode().put("status", well ? "ok" : "unavailable"));
    }
}
