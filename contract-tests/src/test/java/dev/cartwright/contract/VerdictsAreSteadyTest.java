package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same shop gets the same verdict each time, whatever the seed. */
class VerdictsAreSteadyTest {

    /** Whole runs in a row: {@code -Dcartwright.runs=200} before a release. */
    private static final int RUNS = Integer.getInteger("cartwright.runs", 3);

    @Test
    void noRunOfManyDiffers() {
        List<String> differing = new ArrayList<>();
        int checks = ContractCatalogue.standard().listings().size();
        try (ReferenceShop shop = ReferenceShop.clean()) {
            for (int run = 1; run <= RUNS; run++) {
                List<CheckEvidence> seen = ReferenceShop.run(
                        shop.profile(),
                        new ContractSelection(
                                ContractCatalogue.standard().select(List.of()), false, run, ReferenceShop.SEQUENCES));
                assertThat(seen).hasSize(checks);
                for (CheckEvidence check : seen) {
                    if (check.outcome() != Outcome.PASS) {
                        differing.add(
                                "run " + run + ": " + check.check() + " " + check.outcome() + ", " + check.reason());
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
    }
}
