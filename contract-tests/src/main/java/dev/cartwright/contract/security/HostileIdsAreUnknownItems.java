package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** Ids that look like code, queries or paths are unknown items and nothing more. */
public final class HostileIdsAreUnknownItems implements ContractCheck {

    @Override
    public String statement() {
        return "Ids that look like code, queries or paths are unknown items and nothing more.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Compare ids as texts; never build a query, a path or a command from them.");
        for (String id : List.of(
                "' OR '1'='1",
                "\"; DROP TABLE carts; --",
                "../../etc/passwd",
                "{\"$gt\":\"\"}",
                "${7*7}",
                "__proto__",
                "constructor",
                "toString",
                "%00",
                "a".repeat(2_000))) {
            findings.status(shop.visitor().post(Item.of(ShopSku.of(id)).body(1)), 404, 400, shop.validationStatus());
        }
        return findings.all();
    }
}
