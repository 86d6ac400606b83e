package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;

/**
 * Every success of one operation sets the cart cookie (ruling 7), for a new visitor and for a known one.
 *
 * @param operation the operation
 */
record CartCookieIsSet(Operation operation) implements ContractCheck {

    @Override
    public String claim() {
        return "CartCookieIsSetBy" + operation.word();
    }

    @Override
    public String statement() {
        return "Every success of " + operation + " sets the cart cookie.";
    }

    @Override
    public Needs needs() {
        return operation == Operation.GET || operation == Operation.HEAD ? Needs.reading() : Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Send Set-Cookie of " + SetCookie.CART + " with every 2xx, " + operation
                + " included, so that the cookie's life slides with the cart's.");
        Visitor visitor = shop.visitor();
        isSet(findings, perform(shop, visitor));
        isSet(findings, perform(shop, visitor));
        return findings.all();
    }

    private Answer perform(Shop shop, Visitor visitor) {
        return switch (operation) {
            case GET -> visitor.get();
            case HEAD -> visitor.send(visitor.request("HEAD"));
            case POST, PATCH, PUT, DELETE -> {
                Item item = shop.plain();
                yield operation.perform(visitor, item);
            }
        };
    }

    private static void isSet(Findings findings, Answer answer) {
        findings.status(answer, 200);
        findings.must(
                answer,
                !answer.cartCookies().isEmpty(),
                "a Set-Cookie named " + SetCookie.CART,
                answer.setCookies().isEmpty()
                        ? "no Set-Cookie"
                        : "Set-Cookie of "
                                + String.join(
                                        ", ",
                                        answer.setCookies().stream()
                                                .map(SetCookie::name)
                                                .toList()));
    }
}
