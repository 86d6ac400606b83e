package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.refusals;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.rest.Guard;
import dev.cartwright.reference.rest.RefusalAnswers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A rate limit that is missing or told wrongly (ruling 13). */
final class RateLimitFaults {
    private static final int GRUDGE = 3;

    private RateLimitFaults() {}

    static List<Fault> all() {
        return List.of(
                fault("rate-limit-missing", "Nobody asks too often", () -> limiting(_ -> _ -> Optional.empty())),
                fault(
                        "too-many-requests-unavailable",
                        "Who asks too often is answered with 503",
                        () -> told(answer -> answer.withStatus(503))),
                fault(
                        "too-many-requests-without-retry-after",
                        "A 429 does not say when to come back",
                        () -> told(answer -> answer.withoutHeader("Retry-After"))),
                fault(
                        "too-many-requests-without-error",
                        "A 429 comes without an error",
                        () -> told(answer -> answer.withBody(Bytes.NONE))),
                fault("too-many-requests-carried-out", "A POST that is answered with 429 is done", CarriedOut::new),
                fault(
                                "retry-after-too-short",
                                "A 429 says to come back before the next request is taken",
                                () -> limiting(RateLimitFaults::grudging))
                        .showing(new Showing.Warns()));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "ruling 13", alteration);
    }

    private static Alteration limiting(UnaryOperator<Guard> change) {
        return new Alteration() {
            @Override
            public Guard limit(Guard inner) {
                return change.apply(inner);
            }
        };
    }

    private static Alteration told(UnaryOperator<HttpAnswer> change) {
        return refusals(
                (refusal, answer) -> refusal instanceof Refusal.TooManyRequests ? change.apply(answer) : answer);
    }

    /** Refuses some more requests after each that it refuses, whenever they come. */
    private static Guard grudging(Guard inner) {
        AtomicInteger left = new AtomicInteger();
        return request -> {
            Optional<Refusal> refusal = inner.refuse(request);
            if (refusal.isPresent()) {
                left.set(GRUDGE);
                return refusal;
            }
            return left.getAndUpdate(before -> Math.max(0, before - 1)) > 0
                    ? Optional.of(new Refusal.TooManyRequests(Duration.ofSeconds(1)))
                    : Optional.empty();
        };
    }

    /** Lets a POST through the limit, and tells afterwards that it was refused. */
    private static final class CarriedOut implements Alteration {
        private volatile Guard limit = _ -> Optional.empty();

        @Override
        public Guard limit(Guard inner) {
            limit = inner;
            return request -> isPost(request) ? Optional.empty() : inner.refuse(request);
        }

        @Override
        public Handler cart(Handler inner, Surroundings surroundings) {
            // the neighbour's is another
            Guard own = limit;
            return request -> {
                Optional<Refusal> refusal = isPost(request) ? own.refuse(request) : Optional.empty();
                HttpAnswer answer = inner.answer(request);
                return refusal.map(RefusalAnswers.exact()::answer).orElse(answer);
            };
        }

        private static boolean isPost(HttpRequest request) {
            return request.method().equals("POST");
        }
    }
}
