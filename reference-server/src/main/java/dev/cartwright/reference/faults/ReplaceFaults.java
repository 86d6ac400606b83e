package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.service;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What replacing the whole cart (PUT) can get wrong beside stock. */
final class ReplaceFaults {
    private ReplaceFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "put-merges-lines",
                        "PUT of lines keeps the lines it does not name",
                        "1",
                        () -> replace(ReplaceFaults::merged)),
                new Fault(
                        "put-not-atomic",
                        "A refused PUT leaves the lines before its bad one in the cart",
                        "1",
                        () -> replace(ReplaceFaults::stepwise)),
                new Fault(
                        "put-skips-bad-lines",
                        "PUT leaves out its bad lines and answers 200",
                        "1",
                        () -> replace(ReplaceFaults::forgiving)),
                new Fault(
                        "put-empty-keeps-cart",
                        "PUT of no lines answers 200 and clears nothing",
                        "ruling 6",
                        () -> replace((service, change) -> change.lines().isEmpty()
                                ? new Outcome.Accepted(service.read(change.id()))
                                : service.replace(change.id(), change.lines()))),
                new Fault(
                        "put-empty-refused",
                        "PUT of no lines answers 400",
                        "ruling 6",
                        () -> replace((service, change) -> change.lines().isEmpty()
                                ? new Outcome.Refused(new Refusal.InvalidBody(Map.of("lines", List.of("Too few"))))
                                : service.replace(change.id(), change.lines()))),
                new Fault(
                                "put-last-line-wins",
                                "Of two lines of one key in a PUT the last one counts alone",
                                "ruling 35",
                                () -> replace(ReplaceFaults::lastWins))
                        .showing(new Showing.Warns()),
                new Fault(
                        "put-keeps-only-first-line",
                        "PUT of several lines keeps the first",
                        "1",
                        () -> replace((service, change) -> change.lines().size() < 2
                                ? service.replace(change.id(), change.lines())
                                : service.replace(change.id(), change.lines()) instanceof Outcome.Refused refused
                                        ? refused
                                        : service.replace(
                                                change.id(), change.lines().subList(0, 1)))),
                new Fault(
                        "put-fails-at-last-bad-line",
                        "PUT with two bad lines tells of the last",
                        "1 Errors",
                        () -> replace((service, change) ->
                                service.replace(change.id(), change.lines().reversed())
                                                instanceof Outcome.Refused refused
                                        ? refused
                                        : service.replace(change.id(), change.lines()))),
                new Fault(
                        "put-needs-a-cart",
                        "PUT of lines with a valid cookie whose cart is empty answers 404",
                        "ruling 6",
                        () -> cart(ReplaceFaults::needingCart)));
    }

    /** A replacement asked for. */
    private record Change(CartId id, List<LineRequest> lines) {}

    private static Alteration replace(BiFunction<CartService, Change, Outcome> replacement) {
        return service(inner -> new ForwardingService(inner) {
            @Override
            public Outcome replace(CartId id, List<LineRequest> requests) {
                return replacement.apply(inner, new Change(id, requests));
            }
        });
    }

    private static Outcome merged(CartService service, Change change) {
        List<LineRequest> all = new ArrayList<>(change.lines());
        List<String> named = change.lines().stream().map(ForwardingService::key).toList();
        if (!named.isEmpty()) {
            ForwardingService.requests(service.read(change.id())).stream()
                    .filter(line -> !named.contains(ForwardingService.key(line)))
                    .forEach(all::add);
        }
        return service.replace(change.id(), all);
    }

    private static Outcome stepwise(CartService service, Change change) {
        Outcome outcome = service.replace(change.id(), change.lines());
        for (int size = change.lines().size() - 1; size > 0 && outcome instanceof Outcome.Refused; size--) {
            if (service.replace(change.id(), change.lines().subList(0, size)) instanceof Outcome.Accepted) {
                return outcome;
            }
        }
        return outcome;
    }

    private static Outcome forgiving(CartService service, Change change) {
        List<LineRequest> good = new ArrayList<>();
        for (LineRequest line : change.lines()) {
            good.add(line);
            if (service.replace(change.id(), good) instanceof Outcome.Refused) {
                good.removeLast();
            }
        }
        return service.replace(change.id(), good);
    }

    private static Outcome lastWins(CartService service, Change change) {
        Map<String, LineRequest> last = new LinkedHashMap<>();
        change.lines().forEach(line -> last.put(ForwardingService.key(line), line));
        return service.replace(change.id(), List.copyOf(last.values()));
    }

    private static Handler needingCart(Handler inner) {
        return request -> {
            boolean brings = request.method().equals("PUT")
                    && Answers.object(request)
                            .filter(body -> !body.path("lines").isEmpty())
                            .isPresent();
            if (brings && Answers.hasCookie(request)) {
                HttpRequest probe = request.withMethod("GET").withBody(Bytes.NONE);
                HttpAnswer now = inner.answer(probe);
                if (Answers.keptCookie(probe, now) && Answers.cart(now).isEmpty()) {
                    return Answers.error(404, "Cart not found");
                }
            }
            return inner.answer(request);
        };
    }
}
