package dev.cartwright.contract.cookie;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;
import java.util.function.Predicate;

/** Looks at the cart cookie of every operation and of refusals. */
final class CookieAttributes {

    private CookieAttributes() {}

    /**
     * Every cart cookie that is set is right, in refusals too; an operation that sets none is no success of this claim
     * either.
     */
    static void areRight(Findings findings, Shop shop, Predicate<SetCookie> right, String expected) {
        Item item = shop.plain();
        for (Operation operation : Operation.withABody()) {
            Answer answer = operation.perform(shop.visitor(), item);
            isRight(findings, answer, right, expected);
            if (answer.cartCookies().isEmpty()) {
                findings.must(answer, false, expected, "no Set-Cookie named " + SetCookie.CART);
            }
        }
        Visitor visitor = shop.visitor();
        visitor.fill(item, 1);
        refusals(visitor, shop).forEach(answer -> isRight(findings, answer, right, expected));
    }

    /** One refusal of each method that has any. */
    static List<Answer> refusals(Visitor visitor, Shop shop) {
        return List.of(
                visitor.post(shop.unknown().body(1)),
                visitor.post(Body.empty().wrong()),
                visitor.patch(Body.set("cartwright-no-such-line", "1")),
                visitor.delete(Body.line("cartwright-no-such-line")));
    }

    /** Every cart cookie of one answer is right; none is right too. */
    static void isRight(Findings findings, Answer answer, Predicate<SetCookie> right, String expected) {
        for (SetCookie cookie : answer.cartCookies()) {
            findings.must(answer, right.test(cookie), expected, cookie.attributesShown());
        }
    }

    /** Lax or Strict (ruling 9). */
    static boolean sameSite(SetCookie cookie) {
        return cookie.value("SameSite")
                .filter(value -> value.equalsIgnoreCase("Lax") || value.equalsIgnoreCase("Strict"))
                .isPresent();
    }
}
