package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.CartRequest;
import java.net.URI;
import java.util.List;

/** The shop's own pages can change the cart. */
public final class TheOwnOriginIsAllowed implements ContractCheck {

    @Override
    public String statement() {
        return "The shop's own pages can change the cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Allow the Origin whose host and port are those of Host or its forwarded form.");
        Item item = shop.plain();
        URI own = shop.profile().baseUrl();
        String origin = own.getScheme() + "://" + own.getHost() + (own.getPort() < 0 ? "" : ":" + own.getPort());
        Visitor visitor = shop.visitor();
        CartRequest request = visitor.request("POST")
                .with("Origin", origin)
                .withJson(item.body(1).json());
        findings.holds(visitor.send(request), item, 1);
        return findings.all();
    }
}
