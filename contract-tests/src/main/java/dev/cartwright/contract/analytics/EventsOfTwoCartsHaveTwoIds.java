package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** Events of two carts have different cart_ids. */
public final class EventsOfTwoCartsHaveTwoIds implements ContractCheck {

    @Override
    public String statement() {
        return "Events of two carts have different cart_ids.";
    }

    @Override
    public Needs needs() {
        return Followed.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Give the events of each cart a cart_id that no other cart's have.");
        Followed one = Followed.by(shop);
        Followed other = Followed.by(shop);
        findings.must(
                one.ofAllCarts(told -> told.of(EventTypes.ADD).size() >= 2).seen(),
                !one.id().equals(other.id()),
                "another cart_id for another cart",
                "the cart_id '" + one.id() + "' for both");
        return findings.all();
    }
}
