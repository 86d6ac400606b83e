package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.cookies;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What only many requests show: latency and rates of errors. */
final class LoadFaults {
    private LoadFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "adds-slow",
                        "p95",
                        "Every POST takes 250 ms longer",
                        () -> cart(inner ->
                                slow(inner, request -> request.method().equals("POST"), Duration.ofMillis(250)))),
                fault(
                        "reads-slow",
                        "p95",
                        "Every GET takes 250 ms longer",
                        () -> cart(inner ->
                                slow(inner, request -> request.method().equals("GET"), Duration.ofMillis(250)))),
                fault(
                        "everything-slow",
                        "p95",
                        "Every request takes 600 ms longer",
                        () -> cart(inner -> slow(inner, _ -> true, Duration.ofMillis(600)))),
                fault("one-in-fifty-slow", "p99", "Every 50th request takes 1.2 s longer", () -> {
                    AtomicLong count = new AtomicLong();
                    return cart(inner -> slow(inner, _ -> count.incrementAndGet() % 50 == 0, Duration.ofMillis(1_200)));
                }),
                fault("one-in-fifteen-slow", "p95", "Every 15th request takes 300 ms longer", () -> {
                    AtomicLong count = new AtomicLong();
                    return cart(inner -> slow(inner, _ -> count.incrementAndGet() % 15 == 0, Duration.ofMillis(300)));
                }),
                fault(
                        "one-in-hundred-fails",
                        "error-rate",
                        "Every 100th request answers 500",
                        () -> failing(100, _ -> true)),
                fault(
                        "one-in-thirty-fails",
                        "error-rate",
                        "Every 30th request answers 500",
                        () -> failing(30, _ -> true)),
                fault(
                        "adds-fail-now-and-then",
                        "add-to-cart-success",
                        "Every 20th POST answers 500",
                        () -> failing(20, request -> request.method().equals("POST"))),
                fault(
                        "cookies-refused-now-and-then",
                        "cookie-failures",
                        "Every 200th valid cookie counts as none",
                        () -> {
                            AtomicLong count = new AtomicLong();
                            return cookies(inner -> request -> inner.identify(request)
                                    .flatMap(id ->
                                            count.incrementAndGet() % 200 == 0 ? Optional.empty() : Optional.of(id)));
                        }));
    }

    private static Fault fault(String id, String metric, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "objectives", alteration, new Showing.UnderLoad(metric));
    }

    private static Handler slow(Handler inner, Predicate<HttpRequest> which, Duration time) {
        return request -> {
            if (which.test(request)) {
                Pause.of(time);
            }
            return inner.answer(request);
        };
    }

    private static Alteration failing(int every, Predicate<HttpRequest> which) {
        AtomicLong count = new AtomicLong();
        return cart(inner -> request ->
                which.test(request) && count.incrementAndGet() % every == 0 ? Answers.defect() : inner.answer(request));
    }
}
