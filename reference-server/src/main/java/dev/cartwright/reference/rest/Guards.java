package dev.cartwright.reference.rest;

import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.RequestBody;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The guards of the cart resource: 405, 403, 413 and 415.
 *
 * @param method refuses methods the resource does not offer
 * @param origin refuses state changes from foreign origins
 * @param bodyLimit refuses bodies over the limit
 * @param mediaType refuses bodies that are not JSON
 */
public record Guards(Guard method, Guard origin, Guard bodyLimit, Guard mediaType) {
    /** What the cart resource offers (ruling 25). */
    public static final List<String> OFFERED = List.of("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE", "OPTIONS");

    /** The clean guards. */
    public static Guards strict() {
        return offering(OFFERED);
    }

    /** The clean guards of a resource that offers these methods. */
    public static Guards offering(List<String> methods) {
        return new Guards(request -> method(methods, request), new OriginGuard(), Guards::bodyLimit, Guards::mediaType);
    }

    /** The first refusal of the four. */
    public Optional<Refusal> refuse(HttpRequest request) {
        return method.refuse(request)
                .or(() -> origin.refuse(request))
                .or(() -> bodyLimit.refuse(request))
                .or(() -> mediaType.refuse(request));
    }

    private static Optional<Refusal> method(List<String> offered, HttpRequest request) {
        return offered.contains(request.method())
                ? Optional.empty()
                : Optional.of(new Refusal.MethodNotAllowed(offered));
    }

    private static Optional<Refusal> bodyLimit(HttpRequest request) {
        return switch (request.body()) {
            case RequestBody.Whole _ -> Optional.empty();
            case RequestBody.TooLarge(long limit) -> Optional.of(new Refusal.BodyTooLarge(limit));
        };
    }

    private static Optional<Refusal> mediaType(HttpRequest request) {
        if (!request.changesState() || !request.hasBody()) {
            return Optional.empty();
        }
        return request.headers().first("Content-Type").filter(Guards::isJson).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.NotJson());
    }

    private static boolean isJson(String contentType) {
        int end = contentType.indexOf(';');
        String type =
                (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"));
    }
}
