package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.CartRequest;
import java.util.List;

/** HEAD, OPTIONS and methods that are not offered leave the cart as it is. */
public final class OtherMethodsChangeNothing implements ContractCheck {

    @Override
    public String statement() {
        return "HEAD, OPTIONS and methods that are not offered leave the cart as it is.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let only POST, PATCH, PUT and DELETE change a cart.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        Cart before = visitor.cart();
        for (String method : List.of("HEAD", "OPTIONS", "PROPFIND", "COPY")) {
            CartRequest request = visitor.request(method);
            findings.noServerError(visitor.send(request.safe() ? request : request.wrong()));
        }
        findings.contents(visitor.get(), before.contents());
        return findings.all();
    }
}
