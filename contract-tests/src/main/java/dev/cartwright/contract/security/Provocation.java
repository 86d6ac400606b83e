package dev.cartwright.contract.security;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/** Requests that make a careless shop talk. */
final class Provocation {

    private Provocation() {}

    /** The answers to each of them. */
    static List<Answer> answers(Shop shop) {
        Item item = shop.plain();
        List<Answer> answers = new ArrayList<>();
        answers.add(shop.visitor().get());
        answers.add(shop.visitor().post(shop.unknown().body(1)));
        answers.add(shop.visitor().post(Body.empty().wrong()));
        answers.add(shop.visitor().post(item.body(1).with("qty", "1e400").wrong()));
        answers.add(shop.visitor()
                .post(item.body(1)
                        .with("sku", "[".repeat(500) + "]".repeat(500))
                        .wrong()));
        answers.add(shop.visitor().patch(Body.set("__proto__", "1")));
        answers.add(shop.visitor().delete(Body.line("\u0000")));
        answers.add(shop.visitor().put(Body.lines(shop.unknown().body(1))));
        answers.add(shop.visitor().withCookie("%00.%00").get());
        Visitor odd = shop.visitor();
        answers.add(odd.send(odd.request("POST").withJson("{\"sku\":").wrong()));
        answers.add(odd.send(odd.request("PROPFIND").wrong()));
        ByteString unknown = ByteString.encodeUtf8(shop.unknown().body(1).json());
        answers.add(odd.send(odd.request("POST").withBody("text/plain", unknown).wrong()));
        answers.add(odd.send(odd.request("POST")
                .with("Origin", CrossSite.FOREIGN)
                .withBody("application/json", unknown)
                .wrong()));
        Visitor known = shop.visitor();
        known.fill(item, 1);
        answers.add(known.patch(Body.set("cartwright-no-such-line", "1")));
        return answers;
    }
}
