package dev.cartwright.contract.invariant;

import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Sighting;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;
import java.util.Set;

/** Every success sets exactly one cart cookie, and no other answer more than one (ruling 7). */
public final class NoAnswerSetsTwoCartCookies implements Invariant {

    private static final Set<String> SETTING = Set.of("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE");

    @Override
    public String statement() {
        return "Every success sets exactly one cart cookie, and no other answer more than one.";
    }

    @Override
    public String advice() {
        return "Set the cart cookie in one place, once for each answer, refusals included.";
    }

    @Override
    public Watch begin(Known known) {
        return new Tally(seen -> succeeded(seen) || !seen.answer().cartCookies().isEmpty(), seen -> {
            int count = seen.answer().cartCookies().size();
            return count == 1
                    ? List.of()
                    : List.of(seen.breach(
                            (succeeded(seen) ? "exactly" : "at most") + " one Set-Cookie named " + SetCookie.CART,
                            count + " of them"));
        });
    }

    private static boolean succeeded(Sighting seen) {
        return seen.answer().successful() && SETTING.contains(seen.answer().method());
    }
}
