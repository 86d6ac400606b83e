package dev.cartwright.contract.security;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an answer tells caches (ruling 26).
 *
 * @param directives the directives in lower case
 */
record CacheControl(List<String> directives) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    CacheControl {
        directives = List.copyOf(directives);
    }

    static CacheControl of(Answer answer) {
        return new CacheControl(answer.values("Cache-Control").stream()
                .flatMap(COMMA::splitAsStream)
                .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
                .filter(directive -> !directive.isEmpty())
                .toList());
    }

    /** Answers that carry the cart cookie or a cart, one of each operation and a refusal. */
    static List<Answer> answers(Shop shop) {
        Item item = shop.plain();
        List<Answer> answers = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            answers.add(operation.perform(shop.visitor(), item));
        }
        Visitor visitor = shop.visitor();
        visitor.fill(item, 1);
        answers.add(visitor.delete(Body.line("cartwright-no-such-line")));
        return answers.stream()
                .filter(answer -> answer.successful() || !answer.cartCookies().isEmpty())
                .toList();
    }

    /** Whether a cache may keep the answer. */
    boolean mayBeShared() {
        return directives.stream()
                .anyMatch(directive -> directive.equals("public")
                        || directive.startsWith("s-maxage")
                        || (directive.startsWith("max-age")
                                && !directive.replaceAll("[^1-9]", "").isEmpty()));
    }

    /** Whether the answer says that it is not to be kept, or not by others. */
    boolean forbids() {
        return directives.stream()
                .anyMatch(directive -> directive.equals("no-store") || directive.startsWith("private"));
    }

    String shown() {
        return directives.isEmpty() ? "no Cache-Control" : "Cache-Control: " + String.join(", ", directives);
    }
}
