package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/**
 * Some of the cases that {@link SchemaCases} makes hold: what fits is taken for what it says, and what does not fit is a schema
 * error that names its field and changes nothing.
 *
 * @param claim the claim
 * @param statement the claim as a sentence
 * @param cases the cases, at least one
 */
record SchemaHolds(String claim, String statement, List<SchemaCase> cases) implements ContractCheck {

    SchemaHolds {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException(claim + " has no case");
        }
    }

    @Override
    public Needs needs() {
        Needs needs = cases.stream().anyMatch(SchemaCase::sized)
                ? Needs.changing(Part.PLAIN, Part.SIZED)
                : Needs.changing(Part.PLAIN);
        return cases.getFirst().capability().map(needs::and).orElse(needs);
    }

    @Override
    public boolean extensive() {
        return cases.size() > 3;
    }

    @Override
    public List<ConstraintSide> constraints() {
        return cases.stream()
                .flatMap(one -> one.side().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        SchemaTrial trial = new SchemaTrial(shop);
        cases.forEach(trial::make);
        return trial.findings();
    }
}
