package dev.cartwright.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Sighting;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.ExchangeRecorder;
import dev.cartwright.contract.http.ExchangeSink;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Shows every answer of the cart to the invariants of a run, whatever check asked for it. Thread-safe. */
final class RunWatch {

    private final URI cart;
    private final Clock clock;
    private final Map<Invariant, Invariant.Watch> watches = new LinkedHashMap<>();

    /** @param invariants those that will be judged; no others are shown anything */
    RunWatch(List<Invariant> invariants, Invariant.Known known, Clock clock) {
        this.cart = known.profile().cartAddress();
        this.clock = clock;
        invariants.forEach(invariant -> watches.put(invariant, invariant.begin(known)));
    }

    /** What one examination of a check asks and is answered. */
    Examination during(CatalogueEntry entry) {
        return new Examination(entry.listing().address() + " " + entry.listing().claim());
    }

    /** How many answers an invariant had something to say about. */
    long judged(Invariant invariant) {
        return watch(invariant).judged();
    }

    /**
     * What the run has shown of an invariant; the exchanges that broke it, or an example, are kept by {@code recorder}.
     *
     * @throws UntestableException when no answer said anything about it
     */
    List<Finding> findings(Invariant invariant, ExchangeRecorder recorder) {
        Invariant.Watch watch = watch(invariant);
        if (watch.judged() == 0) {
            throw new UntestableException(invariant.unseen(), false);
        }
        List<Finding> findings = new ArrayList<>();
        for (Sighting.Breach breach : watch.breaches()) {
            Sighting seen = breach.seen();
            findings.add(new Finding(
                    Level.MUST,
                    breach.expected(),
                    breach.actual() + " in the answer to a " + seen.answer().method() + " of " + seen.during(),
                    invariant.advice(),
                    kept(seen, recorder)));
        }
        if (findings.isEmpty()) {
            watch.example().ifPresent(seen -> kept(seen, recorder));
        }
        return findings;
    }

    /** The index of an exchange in the evidence of an invariant. */
    private static int kept(Sighting seen, ExchangeRecorder recorder) {
        Answer answer = seen.answer();
        return recorder.answered(
                        seen.request(), seen.sentAt(), seen.elapsed(), answer.status(), answer.headers(), answer.body())
                .exchange();
    }

    private Invariant.Watch watch(Invariant invariant) {
        return Optional.ofNullable(watches.get(invariant))
                .orElseThrow(() -> new IllegalArgumentException(invariant.claim() + " does not watch this run"));
    }

    /** One examination of a check, in which several threads may ask. */
    final class Examination {

        private final String during;
        private final Set<String> asked = ConcurrentHashMap.newKeySet();

        private Examination(String during) {
            this.during = during;
        }

        /** Is told of a request before it is sent. */
        void asks(CartRequest request) {
            if (!watches.isEmpty() && concerns(request)) {
                request.body().flatMap(body -> Json.object(body.utf8())).stream()
                        .flatMap(RunWatch::skuIds)
                        .forEach(asked::add);
            }
        }

        /** Keeps exchanges where {@code inner} does, and shows the answers of the cart to the invariants. */
        ExchangeSink over(ExchangeSink inner) {
            return watches.isEmpty() ? inner : new Watched(inner, this);
        }
    }

    private boolean concerns(CartRequest request) {
        URI target = request.target();
        return target.getRawPath().equals(cart.getRawPath())
                && String.valueOf(target.getHost()).equals(cart.getHost())
                && target.getPort() == cart.getPort();
    }

    private static Stream<String> skuIds(ObjectNode body) {
        return Stream.concat(Stream.of(body), body.path("lines").valueStream())
                .map(line -> line.path("sku").path("id"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    private final class Watched implements ExchangeSink {

        private final ExchangeSink inner;
        private final Examination examination;

        private Watched(ExchangeSink inner, Examination examination) {
            this.inner = inner;
            this.examination = examination;
        }

        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public Answer answered(
                CartRequest request, Instant sentAt, Duration elapsed, int status, List<Header> headers, String body) {
            Answer answer = inner.answered(request, sentAt, elapsed, status, headers, body);
            if (concerns(request)) {
                Sighting sighting = new Sighting(
                        examination.during, request, sentAt, elapsed, answer, Cart.in(answer), examination.asked);
                watches.values().forEach(watch -> watch.see(sighting));
            }
            return answer;
        }

        @Override
        public int unanswered(CartRequest request, Instant sentAt, Duration elapsed, String why) {
            return inner.unanswered(request, sentAt, elapsed, why);
        }
    }
}
