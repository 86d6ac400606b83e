package dev.cartwright.contract.rest;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;

/** What a client says of a SKU beside its id. */
final class ClientSku {

    private ClientSku() {}

    /** A member that the client sends inside sku does not reach the snapshot, neither by POST nor by PUT. */
    static void isIgnored(Findings findings, Shop shop, String member, String json) {
        Item item = shop.plain();
        String right = snapshot(shop.visitor().fill(item, 1), member);
        Body sku = Body.empty().with("id", Body.text(item.sku().id())).with(member, json);
        Body line = item.body(1).with("sku", sku);
        for (Answer answer :
                java.util.List.of(shop.visitor().post(line), shop.visitor().put(Body.lines(line)))) {
            if (findings.holds(answer, item, 1)) {
                String told = snapshot(answer, member);
                findings.must(answer, told.equals(right), "the shop's own " + member + " " + right, told);
            }
        }
    }

    private static String snapshot(Answer answer, String member) {
        return Lines.of(answer).stream()
                .findFirst()
                .map(Line::sku)
                .map(sku -> sku.path(member).toString())
                .orElse("nothing");
    }
}
