package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends one case after another for one examination, each to a cart whose contents are known, and reads the cart again after
 * every refusal. A cart is used as long as it is what it should be.
 */
final class SchemaTrial {

    /** A cart that grew beyond this is left for a new one, so that no stock runs out. */
    private static final long FULL = 20;

    private final Shop shop;
    private final List<Finding> all = new ArrayList<>();
    private Optional<Bench> bench = Optional.empty();

    SchemaTrial(Shop shop) {
        this.shop = shop;
    }

    /**
     * A cart with one line.
     *
     * @param visitor whose it is
     * @param item what is in it
     * @param key the key of the line
     * @param id the payload of its cookie
     * @param held how many are in it
     */
    private record Bench(Visitor visitor, Item item, String key, String id, long held) {

        Bench holding(long other) {
            return new Bench(visitor, item, key, id, other);
        }

        Map<String, String> contents() {
            return Map.of(Cart.named(item.sku().id(), item.size()), Long.toString(held));
        }
    }

    /** Everything that was found, in order. */
    List<Finding> findings() {
        return List.copyOf(all);
    }

    /** Sends one case and judges the answer. */
    void make(SchemaCase one) {
        Bench at = bench(one.sized());
        Findings findings = new Findings("Of " + one.shown() + ": it has to be " + one.asked()
                + ". Judge bodies by one schema, before anything else.");
        Answer answer = at.visitor()
                .send(at.visitor()
                        .request(one.method().name())
                        .withJson(one.json(at.item(), at.key()))
                        .meaning(one.meaning()));
        one.side().ifPresent(shop::hit);
        long now = judged(findings, answer, one, at);
        all.addAll(findings.all());
        bench = findings.all().isEmpty() && now > 0 && now <= FULL ? Optional.of(at.holding(now)) : Optional.empty();
    }

    /** Judges an answer, and tells how many are in the cart now; 0 when that is not known. */
    private long judged(Findings findings, Answer answer, SchemaCase one, Bench at) {
        return switch (one.expected()) {
            case Expectation.Refused() -> {
                findings.fieldErrors(
                        answer, shop.validationStatus(), one.named().stream().toList());
                yield unchanged(findings, answer, at);
            }
            case Expectation.TooMany() -> {
                findings.status(answer, shop.validationStatus(), 400, 409);
                yield unchanged(findings, answer, at);
            }
            case Expectation.NotFound() -> {
                findings.refused(answer, 404);
                yield unchanged(findings, answer, at);
            }
            case Expectation.Taken(var quantity) -> taken(findings, answer, one, at, quantity);
            case Expectation.Coerced(var quantity) -> {
                if (answer.status() == 200) {
                    yield taken(findings, answer, one, at, quantity);
                }
                findings.should(answer, false, "status 200 and " + quantity + " of " + at.item(), answer.summary());
                yield refused(findings, answer, at);
            }
            case Expectation.Either(var quantity) ->
                answer.status() == 200 ? taken(findings, answer, one, at, quantity) : refused(findings, answer, at);
            case Expectation.Harmless() -> {
                findings.noServerError(answer);
                yield 0;
            }
        };
    }

    private static long taken(Findings findings, Answer answer, SchemaCase one, Bench at, long quantity) {
        long now = one.method() == Bodies.POST ? at.held() + quantity : quantity;
        findings.holds(answer, at.item(), now);
        return now;
    }

    private long refused(Findings findings, Answer answer, Bench at) {
        findings.must(
                answer,
                answer.status() == shop.validationStatus(),
                "status 200 or " + shop.validationStatus(),
                answer.summary());
        return unchanged(findings, answer, at);
    }

    private static long unchanged(Findings findings, Answer refused, Bench at) {
        Answer again = at.visitor().get();
        findings.contents(again, at.contents());
        for (Answer answer : List.of(refused, again)) {
            for (SetCookie cookie : answer.cartCookies()) {
                findings.must(answer, id(cookie.value()).equals(at.id()), "the cart id as before", "another id");
            }
        }
        return at.held();
    }

    private Bench bench(boolean sized) {
        Optional<Bench> ready = bench.filter(one -> one.item().size().isPresent() == sized);
        if (ready.isPresent()) {
            return ready.get();
        }
        Item item = sized ? shop.sizes().getFirst() : shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 1);
        return new Bench(visitor, item, Visitor.keyOf(filled, item), id(visitor.givenCookie(filled)), 1);
    }

    private static String id(String cookie) {
        return cookie.split("\\.", 2)[0];
    }
}
