package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** The event of an add says its source, where the request said one in meta. */
public final class AttributionIsTold implements ContractCheck {

    private static final String SOURCE = "newsletter";

    @Override
    public String statement() {
        return "The event of an add says its source, where the request said one in meta.";
    }

    @Override
    public Needs needs() {
        return Followed.needs().and(Capability.META);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Copy meta.source of a POST to source of its event.");
        Followed cart = Followed.by(shop);
        cart.fromNow();
        Body meta = Body.empty().with("source", Body.text(SOURCE));
        if (findings.status(cart.visitor().post(cart.item().body(1).with("meta", meta)), 200)) {
            Told told = cart.until(EventTypes.ADD);
            told.of(EventTypes.ADD)
                    .forEach(event -> findings.should(
                            told.seen(),
                            event.json().path("source").asText("").equals(SOURCE),
                            "source \"" + SOURCE + "\", as the POST said in meta.source",
                            event.shown("source")));
        }
        return findings.all();
    }
}
