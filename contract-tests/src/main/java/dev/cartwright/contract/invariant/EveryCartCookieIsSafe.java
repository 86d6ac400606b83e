package dev.cartwright.contract.invariant;

import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.http.SetCookie;
import java.util.Optional;

/** Every cart cookie that is ever set has the protocol's attributes, in refusals too (ruling 7). */
public final class EveryCartCookieIsSafe implements Invariant {

    @Override
    public String statement() {
        return "Every cart cookie that is ever set is Secure, HttpOnly, SameSite, for the whole host and for some time.";
    }

    @Override
    public String advice() {
        return "Write the cart cookie in one place, with the same attributes in every answer.";
    }

    @Override
    public Watch begin(Known known) {
        return new Tally(
                seen -> !seen.answer().cartCookies().isEmpty(),
                seen -> seen.answer().cartCookies().stream()
                        .flatMap(cookie -> fault(cookie).stream()
                                .map(expected -> seen.breach(
                                        "a cart cookie with " + expected, "one with " + cookie.attributesShown())))
                        .toList());
    }

    /** What is missing of a cookie. */
    private static Optional<String> fault(SetCookie cookie) {
        if (!cookie.has("Secure")) {
            return Optional.of("Secure");
        }
        if (!cookie.has("HttpOnly")) {
            return Optional.of("HttpOnly");
        }
        if (cookie.value("SameSite")
                .filter(value -> value.equalsIgnoreCase("Lax") || value.equalsIgnoreCase("Strict"))
                .isEmpty()) {
            return Optional.of("SameSite=Lax or SameSite=Strict");
        }
        if (!cookie.value("Path").equals(Optional.of("/"))) {
            return Optional.of("Path=/");
        }
        if (cookie.has("Domain")) {
            return Optional.of("no Domain");
        }
        return cookie.maxAge().orElse(0) > 0 ? Optional.empty() : Optional.of("a Max-Age above 0");
    }
}
