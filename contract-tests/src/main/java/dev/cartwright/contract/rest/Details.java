package dev.cartwright.contract.rest;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;

/** What a client notes with a line: meta and rental. */
final class Details {

    /** A meta with every member the schema knows. */
    static final Body META = Body.empty()
            .with("source", Body.text("cartwright"))
            .with("tryOn", Body.empty().with("idempotencyKey", Body.text("try-1")));

    /** A rental with every member the schema requires. */
    static final Body RENTAL = Body.empty()
            .with("start", Body.text("2030-01-07"))
            .with("end", Body.text("2030-01-09"))
            .with("termsVersion", Body.text("1"))
            .with("durationUnit", Body.text("day"));

    private Details() {}

    /** The line keeps what it was added with. */
    static void areKept(Findings findings, Shop shop, String name, Body details, String member) {
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer answer = visitor.post(item.body(1).with(name, details));
        if (findings.holds(answer, item, 1)) {
            isThere(findings, visitor.get(), item, name, details, member);
        }
    }

    /** The line keeps it when a POST without it comes later. */
    static void surviveALaterPost(Findings findings, Shop shop, String name, Body details, String member) {
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        if (findings.status(visitor.post(item.body(1).with(name, details)), 200)) {
            visitor.fill(item, 1);
            isThere(findings, visitor.get(), item, name, details, member);
        }
    }

    private static void isThere(Findings findings, Answer answer, Item item, String name, Body details, String member) {
        String expected = String.valueOf(details.members().get(member));
        String found = Cart.in(answer)
                .flatMap(cart -> cart.line(item))
                .map(Line::json)
                .map(line -> line.path(name).path(member).toString())
                .orElse("no such line");
        String shown = found.isEmpty() ? "no such member" : found;
        findings.must(answer, found.equals(expected), name + "." + member + " " + expected, shown);
    }
}
