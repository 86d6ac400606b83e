package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import java.util.List;

/** Whatever is not POST is refused by the checkout with 405 and opens no session. */
public final class OtherMethodsOfTheCheckoutAreRefused implements ContractCheck {

    @Override
    public String statement() {
        return "Whatever is not POST is refused by the checkout with 405 and opens no session.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Offer POST alone, and answer other methods with 405 and Allow (ruling 25).");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        for (String method : List.of("GET", "PUT", "PATCH", "DELETE")) {
            CartRequest request = Till.request(shop, visitor, method);
            Answer answer = shop.send(
                    method.equals("GET")
                            ? request
                            : request.withJson(Body.empty().json()));
            if (findings.status(answer, 405)) {
                findings.should(
                        answer,
                        answer.value("Allow").orElse("").contains("POST"),
                        "Allow with POST beside the 405",
                        answer.value("Allow").map(value -> "Allow: " + value).orElse("no Allow"));
            }
        }
        return findings.all();
    }
}
