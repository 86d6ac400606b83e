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
import java.util.Set;
import java.util.stream.IntStream;

/** The ids of new carts can't be guessed from one another. */
public final class CartIdsAreUnguessable implements ContractCheck {

    @Override
    public String statement() {
        return "The ids of new carts can't be guessed from one another.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Make cart ids of at least 64 random bits, for example UUIDs of version 4.");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Visitor visitor = shop.visitor();
            ids.add(CookieValue.of(visitor.givenCookie(visitor.get())).payload());
        }
        Answer last = shop.visitor().get();
        findings.must(
                last,
                Set.copyOf(ids).size() == ids.size(),
                "different ids for different visitors",
                "the same id twice");
        int shortest = ids.stream().mapToInt(String::length).min().orElse(0);
        long varying = IntStream.range(0, shortest)
                .filter(at -> ids.stream().map(id -> id.charAt(at)).distinct().count() > 2)
                .count();
        findings.must(
                last,
                varying >= 10,
                "payloads that differ in at least 10 places",
                "12 payloads that vary in " + varying + " places of " + shortest);
        return findings.all();
    }
}
