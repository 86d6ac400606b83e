package dev.cartwright.contract.cookie;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.function.UnaryOperator;

/** Somebody's filled cart, and what a stranger gets who sends an altered form of its cookie (ruling 8). */
final class Forgery {

    private Forgery() {}

    /** GET with an altered cookie answers with an empty cart under a fresh id, and the owner keeps the cart. */
    static void isNoCookie(Findings findings, Shop shop, UnaryOperator<String> alter) {
        Item item = shop.plain();
        Visitor owner = shop.visitor();
        String value = owner.givenCookie(owner.fill(item, 2));
        String altered = alter.apply(value);
        Visitor stranger = shop.visitor().withCookie(altered);
        Answer answer = stranger.get();
        findings.empty(answer);
        idIsFresh(
                findings,
                answer,
                stranger,
                CookieValue.of(value).payload(),
                CookieValue.of(altered).payload());
        stranger.put(Body.lines());
        findings.holds(owner.get(), item, 2);
    }

    /** The answer's cookie, when it sets one, carries neither of these ids. */
    static void idIsFresh(Findings findings, Answer answer, Visitor stranger, String owners, String sent) {
        if (answer.cartCookies().isEmpty()) {
            findings.must(answer, false, "a Set-Cookie with a fresh cart id", "no cart cookie");
        } else {
            String given = CookieValue.of(stranger.cookie().orElse("")).payload();
            findings.must(
                    answer,
                    !given.equals(owners) && !given.equals(sent),
                    "a Set-Cookie with a fresh cart id",
                    given.equals(owners) ? "the id of somebody else's cart" : "the id the client sent");
        }
    }

    /** An altered cookie SHOULD be as none; showing the cart of its owner warns. */
    static void shouldBeNoCookie(Findings findings, Shop shop, UnaryOperator<String> alter, String what) {
        Item item = shop.plain();
        Visitor owner = shop.visitor();
        String value = owner.givenCookie(owner.fill(item, 2));
        String altered = alter.apply(value);
        Visitor stranger = shop.visitor().withCookie(altered);
        Answer answer = stranger.get();
        if (findings.status(answer, 200)) {
            boolean none = findings.should(
                    answer,
                    Cart.in(answer).filter(cart -> cart.lines().isEmpty()).isPresent(),
                    "an empty cart, as without a cookie",
                    "the cart of the cookie, although it has " + what);
            if (none) {
                idIsFresh(
                        findings,
                        answer,
                        stranger,
                        CookieValue.of(value).payload(),
                        CookieValue.of(altered).payload());
            }
        }
    }
}
