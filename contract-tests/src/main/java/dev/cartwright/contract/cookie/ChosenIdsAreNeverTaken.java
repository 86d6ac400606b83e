package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.ArrayList;
import java.util.List;

/** No spelling of an id that a client made up becomes the id of a cart. */
public final class ChosenIdsAreNeverTaken implements ContractCheck {

    private static final List<String> IDS = List.of(
            "8a3c7f50-1f0e-4a5b-9c77-5d2b1e0a9f31",
            "00000000-0000-0000-0000-000000000000",
            "..",
            "../cart",
            "__proto__",
            "constructor",
            "toString",
            "null",
            "admin",
            "0",
            "*");

    @Override
    public String statement() {
        return "No spelling of an id that a client made up becomes the id of a cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public boolean extensive() {
        return true;
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Mint ids on the server only; take one from a cookie only behind a signature over that very payload.");
        Item item = shop.plain();
        Visitor somebody = shop.visitor();
        String foreign = CookieValue.of(somebody.givenCookie(somebody.get())).signature();
        List<Forged> chosen = new ArrayList<>();
        for (String id : IDS) {
            String payload = CookieValue.encoded(id);
            for (String value : List.of(
                    id,
                    payload,
                    id + "." + foreign,
                    payload + "." + foreign,
                    payload + "." + Digests.sha256(payload),
                    payload + "." + CookieValue.hmac(payload, ""))) {
                chosen.add(new Forged(id, value));
            }
        }
        Sifting.of(chosen, findings, shop, (found, asked, forged) -> judge(found, asked, forged, item));
        return findings.all();
    }

    private static void judge(Findings findings, Shop shop, Forged chosen, Item item) {
        Visitor visitor = shop.visitor().withCookie(chosen.value());
        Answer answer = visitor.post(item.body(1));
        if (findings.holds(answer, item, 1)) {
            CookieValue given = CookieValue.of(visitor.cookie().orElse(""));
            findings.must(
                    answer,
                    !answer.cartCookies().isEmpty()
                            && !given.id().equals(chosen.what())
                            && !given.payload().equals(chosen.what()),
                    "a Set-Cookie with a fresh cart id",
                    answer.cartCookies().isEmpty() ? "no cart cookie" : "the id that the client chose");
        }
    }
}
