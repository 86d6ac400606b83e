package dev.cartwright.contract.surroundings;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** What a shop answers while its store is down: to each method, of visitors with a cart and of new ones. */
final class OutageAnswers {

    private OutageAnswers() {}

    static List<Answer> of(Shop shop) {
        Item item = shop.plain();
        Visitor reading = filled(shop, item);
        Visitor posting = filled(shop, item);
        Visitor putting = filled(shop, item);
        Visitor patching = shop.visitor();
        String key = Visitor.keyOf(patching.fill(item, 1), item);
        Visitor deleting = filled(shop, item);
        try (Outage _ = Outage.of(shop)) {
            return List.of(
                    reading.get(),
                    posting.post(item.body(1)),
                    patching.patch(Body.set(key, "2")),
                    putting.put(Body.lines(item.body(2))),
                    deleting.delete(Body.line(key)),
                    shop.visitor().get(),
                    shop.visitor().post(item.body(1)));
        }
    }

    private static Visitor filled(Shop shop, Item item) {
        Visitor visitor = shop.visitor();
        visitor.fill(item, 1);
        return visitor;
    }
}
