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
import java.util.regex.Pattern;

/** The value of the cart cookie is a base64url payload, a dot, and 64 lower-case hex digits. */
public final class CartCookieIsAPayloadAndASignature implements ContractCheck {

    @Override
    public String statement() {
        return "The value of the cart cookie is a base64url payload, a dot, and 64 lower-case hex digits.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Write the value as base64url(id) without padding, a dot, and the HMAC-SHA256 in lower-case hex.");
        Pattern form = Pattern.compile("[A-Za-z0-9_-]+\\.[0-9a-f]{64}");
        Item item = shop.plain();
        for (Operation operation : Operation.withABody()) {
            Answer answer = operation.perform(shop.visitor(), item);
            for (SetCookie cookie : answer.cartCookies()) {
                findings.must(
                        answer,
                        form.matcher(cookie.value()).matches(),
                        "base64url without padding, a dot, and 64 lower-case hex digits",
                        "the value " + cookie.value());
                findings.must(
                        answer,
                        CookieValue.of(cookie.value()).decodes(),
                        "a payload that is base64url of an id in UTF-8",
                        "a payload that is none");
            }
        }
        Visitor visitor = shop.visitor();
        visitor.givenCookie(visitor.get());
        return findings.all();
    }
}
