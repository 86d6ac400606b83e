package dev.cartwright.contract.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A line carries the shop's own snapshot of its SKU, with id, title, price, stock and sizes. */
public final class LineCarriesTheSkuSnapshot implements ContractCheck {

    @Override
    public String statement() {
        return "A line carries the shop's own snapshot of its SKU, with id, title, price, stock and sizes.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Write id, title, price, stock and sizes of the SKU into each line, in their types.");
        Answer answer = shop.visitor().fill(shop.plain(), 1);
        for (Line line : Lines.of(answer)) {
            JsonNode sku = line.sku();
            Lines.member(findings, answer, sku, "id", sku.path("id").isTextual(), "a text");
            Lines.member(findings, answer, sku, "title", sku.path("title").isTextual(), "a text");
            Lines.member(findings, answer, sku, "price", sku.path("price").isNumber(), "a number");
            Lines.member(findings, answer, sku, "stock", sku.path("stock").isNumber(), "a number");
            Lines.member(findings, answer, sku, "sizes", sku.path("sizes").isArray(), "an array");
        }
        return findings.all();
    }
}
