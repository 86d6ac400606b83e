package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;

/** A forged cookie beside a valid one never shows the cart it names. */
public final class ForgedCookieBesideAValidOneShowsNobody implements ContractCheck {
    @Override
    public String statement() {
        return "A forged cookie beside a valid one never shows the cart it names.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Verify every cart cookie that you look at; take the first or the last, and none without its signature.");
        Item item = shop.plain();
        Visitor sender = shop.visitor();
        Visitor victim = shop.visitor();
        String valid = sender.givenCookie(sender.fill(item, 1));
        CookieValue target = CookieValue.of(victim.givenCookie(victim.fill(item, 2)));
        for (String forged : List.of(
                target.withForgedSignature().text(),
                target.payload(),
                target.payload() + "." + CookieValue.of(valid).signature())) {
            for (List<String> both : List.of(List.of(valid, forged), List.of(forged, valid))) {
                String line = both.getFirst() + "; " + SetCookie.CART + "=" + both.getLast();
                isNobodys(findings, shop.visitor().withCookie(line).get(), item);
                isNobodys(
                        findings,
                        shop.send(shop.visitor()
                                .withCookie(both.getFirst())
                                .request("GET")
                                .with("Cookie", SetCookie.CART + "=" + both.getLast())),
                        item);
            }
        }
        findings.holds(victim.get(), item, 2);
        return findings.all();
    }

    private static void isNobodys(Findings findings, Answer answer, Item item) {
        findings.cart(answer)
                .ifPresent(cart -> findings.must(
                        answer,
                        cart.lines().isEmpty() || cart.quantity(item) == 1,
                        "the cart of the valid cookie, or an empty one",
                        cart.shown()));
    }
}
