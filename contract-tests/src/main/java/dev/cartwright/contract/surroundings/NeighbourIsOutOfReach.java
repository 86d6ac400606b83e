package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.SetCookie;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A cookie of this shop shows and changes nothing in a second shop on the same platform. */
public final class NeighbourIsOutOfReach implements ContractCheck {

    @Override
    public String statement() {
        return "A cookie of this shop shows and changes nothing in a second shop on the same platform.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.neighbour());
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings =
                new Findings("Keep carts by shop and id, so that no shop finds the cart of another (ruling 33).");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 2);
        String cookie = visitor.givenCookie(filled);
        String key = Visitor.keyOf(filled, item);
        findings.empty(there(shop, cookie, "GET", Optional.empty()));
        findings.refused(there(shop, cookie, "PATCH", Optional.of(Body.set(key, "7"))), 404);
        findings.refused(there(shop, cookie, "DELETE", Optional.of(Body.line(key))), 404);
        // Whether the neighbour sells the item is its own affair.
        findings.noServerError(there(shop, cookie, "POST", Optional.of(item.body(1))));
        findings.holds(visitor.get(), item, 2);
        findings.noServerError(there(shop, cookie, "PUT", Optional.of(Body.lines())));
        findings.holds(visitor.get(), item, 2);
        return findings.all();
    }

    private static Answer there(Shop shop, String cookie, String method, Optional<Body> body) {
        URI neighbour = shop.profile()
                .doors()
                .neighbour()
                .orElseThrow(() -> new UntestableException("name a neighbour", false));
        CartRequest bare = CartRequest.of(
                        method, neighbour.resolve(shop.profile().cartPath()))
                .with("Cookie", SetCookie.CART + "=" + cookie);
        return Doors.ask(shop, body.map(json -> bare.withJson(json.json())).orElse(bare), "neighbour");
    }
}
