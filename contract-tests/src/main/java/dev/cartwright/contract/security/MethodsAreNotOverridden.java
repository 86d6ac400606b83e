package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import java.net.URI;
import java.util.List;

/** What a request does follows from its method, whatever its query or its other headers say. */
public final class MethodsAreNotOverridden implements ContractCheck {

    @Override
    public String statement() {
        return "What a request does follows from its method, whatever its query or its other headers say.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Ignore X-HTTP-Method-Override and its like: they turn what a browser sends to any site into any change.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        String clear = Body.lines().json();
        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            changesNothing(
                    findings,
                    visitor,
                    visitor.request("POST").with(header, "PUT").withJson(clear).wrong());
        }
        CartRequest plain = visitor.request("POST").withJson(clear).wrong();
        URI query = URI.create(plain.target() + "?_method=PUT");
        changesNothing(findings, visitor, plain.to(query));
        Answer after = visitor.get();
        long left = Cart.in(after).map(cart -> cart.quantity(item)).orElse(-1L);
        findings.should(after, left == 2, "a cart with 2 of " + item, after.summary());
        return findings.all();
    }

    private static void changesNothing(Findings findings, Visitor visitor, CartRequest request) {
        Answer answer = visitor.send(request);
        findings.should(
                answer, !answer.successful(), "POST of a PUT's body refused as the POST that it is", answer.summary());
    }
}
