package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.CartRequest;
import java.util.List;
import okio.ByteString;

/** A request is answered the same, whatever went over its connection before it. */
public final class RequestsShareAConnection implements ContractCheck {

    @Override
    public String statement() {
        return "A request is answered the same, whatever went over its connection before it.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Read or throw away the whole body of a request that is refused, and send no body with HEAD, before the connection is used again.");
        Shop together = shop.overOneConnection();
        Item item = shop.plain();
        Visitor visitor = together.visitor();
        visitor.fill(item, 2);
        ByteString plain = ByteString.encodeUtf8("{}");
        List<CartRequest> before = List.of(
                visitor.request("HEAD"),
                visitor.request("OPTIONS"),
                visitor.request("PATCH")
                        .withJson(Body.set("cartwright-no-such-line", "1").json()),
                visitor.request("POST").withJson("{}").wrong(),
                visitor.request("POST").withBody("text/plain", plain).wrong(),
                visitor.request("POST")
                        .with("Origin", "https://cartwright-foreign.example")
                        .withJson("{}")
                        .wrong(),
                visitor.request("COPY").withJson("{}").wrong());
        for (CartRequest request : before) {
            findings.noServerError(together.send(request));
            findings.holds(together.send(visitor.request("GET")), item, 2);
        }
        return findings.all();
    }
}
