package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Optional;

/**
 * One kind of forgery made from somebody's cookie: whoever sends it gets an empty cart under a fresh id, and the owner keeps
 * theirs (ruling 8).
 *
 * @param claim the claim
 * @param what what the cookies are, to begin the statement with
 * @param advice what to do about a finding
 * @param level how binding it is that nobody's cart is shown; that a fresh id is given is always a MUST
 * @param greyBox whether the shop's secret is needed
 * @param forging makes the forgeries
 */
record ForgeriesShowNobody(String claim, String what, String advice, Level level, boolean greyBox, Forging forging)
        implements ContractCheck {

    /** Makes forgeries from somebody's cookie, those that are different from it. */
    @FunctionalInterface
    interface Forging {
        List<Forged> from(CookieValue genuine, Shop shop);
    }

    @Override
    public String statement() {
        return what + " shows nobody's cart and is replaced.";
    }

    @Override
    public Needs needs() {
        Needs needs = Needs.changing(Part.PLAIN);
        return greyBox ? needs.and(Precondition.cookieSecret()) : needs;
    }

    @Override
    public boolean extensive() {
        return true;
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(advice);
        Item item = shop.plain();
        Visitor owner = shop.visitor();
        CookieValue genuine = CookieValue.of(owner.givenCookie(owner.fill(item, 2)));
        List<Forged> forgeries = forging.from(genuine, shop).stream()
                .filter(forged -> !forged.value().equals(genuine.text()))
                .distinct()
                .toList();
        Sifting.of(forgeries, findings, shop, (found, asked, forged) -> judge(found, asked, forged, genuine));
        findings.holds(owner.get(), item, 2);
        return findings.all();
    }

    private void judge(Findings findings, Shop shop, Forged forged, CookieValue genuine) {
        Visitor stranger = shop.visitor().withCookie(forged.value());
        Answer answer = stranger.get();
        Optional<Cart> cart = findings.cart(answer);
        if (cart.isEmpty()) {
            return;
        }
        boolean empty = cart.get().lines().isEmpty();
        findings.judge(
                level,
                answer,
                empty,
                "an empty cart for a cookie with " + forged.what(),
                cart.get().shown());
        if (empty) {
            Forgery.idIsFresh(
                    findings,
                    answer,
                    stranger,
                    genuine.payload(),
                    CookieValue.of(forged.value()).payload());
        }
    }
}
