package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Locale;

/** Markup that a client sends never comes back as a page. */
public final class MarkupIsNeverAnsweredAsAPage implements ContractCheck {

    @Override
    public String statement() {
        return "Markup that a client sends never comes back as a page.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer in JSON only, errors included, so that no browser runs what a client sent.");
        String markup = "<script>cartwright()</script>";
        for (Answer answer : List.of(
                shop.visitor().post(Item.of(ShopSku.of(markup)).body(1)),
                shop.visitor().post(shop.plain().in(markup).body(1)),
                shop.visitor().patch(Body.set(markup, "1")),
                shop.visitor().delete(Body.line(markup)))) {
            String type = answer.value("Content-Type").orElse("").toLowerCase(Locale.ROOT);
            findings.clientError(answer);
            findings.must(
                    answer,
                    answer.body().isEmpty() || !(type.contains("html") || type.contains("xml") || type.isEmpty()),
                    "a JSON answer",
                    "Content-Type: " + (type.isEmpty() ? "missing" : type));
        }
        return findings.all();
    }
}
