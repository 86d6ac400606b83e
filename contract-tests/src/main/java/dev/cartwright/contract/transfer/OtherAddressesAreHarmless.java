package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.security.Leaks;
import java.net.URI;
import java.util.List;

/** Addresses around the cart's show the visitor's own cart, or none, and change no other. */
public final class OtherAddressesAreHarmless implements ContractCheck {

    @Override
    public String statement() {
        return "Addresses around the cart's show the visitor's own cart, or none, and change no other.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Answer a slash, a query or more behind the cart's path with 404, a redirect or the cart itself, as the cart does.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        URI cart = shop.profile().cartAddress();
        int added = 0;
        for (String behind : List.of("/", "?cartwright=1", "/cartwright", ";cartwright=1", "//", "%20")) {
            URI address = URI.create(cart + behind);
            // over the shop: a cookie that another address gives is not the visitor's
            Answer seen = shop.send(visitor.request("GET").to(address));
            isHarmless(findings, seen, item, 2 + added);
            Answer posted = shop.send(
                    visitor.request("POST").to(address).withJson(item.body(1).json()));
            added += Cart.in(posted).isPresent() && posted.successful() ? 1 : 0;
            isHarmless(findings, posted, item, 2 + added);
        }
        findings.holds(visitor.get(), item, 2 + added);
        return findings.all();
    }

    private static void isHarmless(Findings findings, Answer answer, Item item, int quantity) {
        findings.noServerError(answer);
        // a page of the shop may name its scripts and styles
        if (answer.json()) {
            Leaks.in(answer.body())
                    .forEach(leak -> findings.must(answer, false, "a body without technical details", leak));
        }
        if (answer.successful()) {
            Cart.in(answer)
                    .ifPresent(cart -> findings.must(
                            answer,
                            cart.quantity(item) == quantity,
                            "the visitor's cart, with " + quantity + " of " + item + ", or no cart",
                            cart.shown()));
        }
    }
}
