package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** 1,000 new carts have 1,000 ids that neither a clock nor a counter explains. */
public final class ThousandCartIdsAreUnpredictable implements ContractCheck {

    /** Ids asked for where the shop takes as many requests as come. */
    private static final int MOST = 1_000;

    /** Fewer say too little. */
    private static final int LEAST = 100;

    /** Seconds that a shop with a rate limit is asked for. */
    private static final int SECONDS = 20;

    /** So many are asked for one after another, so that a step between them shows. */
    private static final int IN_ORDER = 64;

    @Override
    public String statement() {
        return "1,000 new carts have 1,000 ids that neither a clock nor a counter explains.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public boolean extensive() {
        return true;
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Make cart ids of at least 64 random bits, for example UUIDs of version 4.");
        Visitor first = shop.visitor();
        Answer shown = first.get();
        first.givenCookie(shown);
        Shop unrecorded = shop.unrecorded();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < IN_ORDER; i++) {
            ids.add(id(unrecorded));
        }
        int more = wanted(shop) - IN_ORDER;
        ids.addAll(shop.sideBySide(Stream.<Callable<String>>generate(() -> () -> id(unrecorded))
                .limit(more)
                .toList()));
        IdEstimate estimate = IdEstimate.of(ids, IN_ORDER);
        findings.must(
                shown,
                estimate.distinct() == ids.size(),
                ids.size() + " different ids for as many visitors",
                estimate.distinct() + " different ones");
        findings.must(
                shown,
                estimate.enough(),
                "ids of 64 random bits or more, of which an estimate sees at least " + IdEstimate.ENOUGH,
                "ids that hold %.0f bits by the estimate".formatted(estimate.bits()));
        findings.must(
                shown, !estimate.steps(), "no step that leads from one id to the next", "the same step more than once");
        return findings.all();
    }

    private static int wanted(Shop shop) {
        return shop.profile()
                .readings()
                .rateLimit()
                .map(limit -> (int) Math.clamp(limit.requestsPerSecond() * SECONDS, LEAST, MOST))
                .orElse(MOST);
    }

    private static String id(Shop shop) {
        Visitor visitor = shop.visitor();
        return CookieValue.of(visitor.givenCookie(visitor.get())).id();
    }
}
