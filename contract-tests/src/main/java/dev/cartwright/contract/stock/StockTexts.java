package dev.cartwright.contract.stock;

import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** What a refusal for stock says (rulings 34 and 36), and how much there is. */
final class StockTexts {

    private StockTexts() {}

    /** The pieces of an item that the profile knows. */
    static long of(Item item) {
        return item.sku().stock().orElseThrow();
    }

    /** The refusal's text is one of these; other words warn, or fail where the profile says exact. */
    static void expect(Findings findings, Shop shop, Answer answer, List<String> texts) {
        if (findings.refused(answer, 409)) {
            Level level =
                    shop.profile().readings().errorTexts() == Readings.ErrorTexts.EXACT ? Level.MUST : Level.SHOULD;
            String text = Findings.error(answer).orElse("");
            findings.judge(
                    level,
                    answer,
                    texts.contains(text),
                    "\"error\": \"" + String.join("\" or \"", texts) + "\"",
                    "\"error\": \"" + text + "\"");
        }
    }
}
