package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Optional;

/** POST, PATCH, PUT and DELETE start the life of a cart anew. */
public final class EveryWriteStartsTheLifeAnew implements ContractCheck {

    @Override
    public String statement() {
        return "POST, PATCH, PUT and DELETE start the life of a cart anew.";
    }

    @Override
    public Needs needs() {
        return Lifetime.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings = new Findings("Let every write set the end of a cart to CART_TTL seconds from then.");
        Item item = shop.plain();
        Visitor posting = shop.visitor();
        Visitor patching = shop.visitor();
        Visitor putting = shop.visitor();
        Visitor deleting = shop.visitor();
        Lifetime life = Lifetime.begins(shop);
        posting.fill(item, 1);
        Answer filled = patching.fill(item, 1);
        putting.fill(item, 1);
        Optional<Item> other = other(shop, item);
        deleting.fill(item, 1);
        Answer both = deleting.fill(other.orElse(item), 1);
        life.nearlyEnds();
        findings.holds(posting.post(item.body(1)), item, 2);
        findings.holds(patching.patch(Body.set(Visitor.keyOf(filled, item), "3")), item, 3);
        findings.holds(putting.put(Body.lines(item.body(4))), item, 4);
        other.ifPresent(second -> findings.holds(deleting.delete(Body.line(Visitor.keyOf(both, second))), item, 1));
        if (!findings.all().isEmpty()) {
            return findings.all();
        }
        life.beginsAnew();
        life.nearlyEnds();
        List<Answer> seen = List.of(posting.get(), patching.get(), putting.get());
        Optional<Answer> afterDelete = other.map(_ -> deleting.get());
        life.judgeable();
        findings.holds(seen.get(0), item, 2);
        findings.holds(seen.get(1), item, 3);
        findings.holds(seen.get(2), item, 4);
        afterDelete.ifPresent(answer -> findings.holds(answer, item, 1));
        return findings.all();
    }

    private static Optional<Item> other(Shop shop, Item item) {
        return shop.profile().skus(Part.PLAIN).stream()
                .map(Item::of)
                .filter(candidate -> !candidate.equals(item))
                .findFirst();
    }
}
