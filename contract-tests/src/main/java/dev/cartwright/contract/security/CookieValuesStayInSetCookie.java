package dev.cartwright.contract.security;

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
import java.util.List;

/** The value of the cart cookie stands in Set-Cookie only. */
public final class CookieValuesStayInSetCookie implements ContractCheck {

    @Override
    public String statement() {
        return "The value of the cart cookie stands in Set-Cookie only.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Write the cookie's value into no body and no other header.");
        Item item = shop.plain();
        for (Operation operation : Operation.withABody()) {
            Visitor visitor = shop.visitor();
            Answer answer = operation.perform(visitor, item);
            String value = visitor.givenCookie(answer);
            findings.must(
                    answer,
                    !answer.body().contains(value),
                    "a body without the cookie's value",
                    "its value in the body");
            boolean elsewhere = answer.headers().stream()
                    .anyMatch(header -> !header.name().equalsIgnoreCase("Set-Cookie")
                            && header.value().contains(value));
            findings.must(
                    answer, !elsewhere, "no header but Set-Cookie with the cookie's value", "another header with it");
        }
        return findings.all();
    }
}
