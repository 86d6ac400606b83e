package dev.cartwright.certification.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Environment;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConstraintCoverageTest {

    private static final ConstraintSide REFUSED = new ConstraintSide("POST", "qty", "least", false);
    private static final ConstraintSide ACCEPTED = new ConstraintSide("POST", "qty", "least", true);
    private static final ConstraintSide BODY = new ConstraintSide("PUT", "", "keys", false);

    private static CheckListing listing(String address, ConstraintSide... sides) {
        return new CheckListing(
                new CheckAddress(address),
                "Claim" + address.replaceAll("\\D", ""),
                "It holds.",
                Level.MUST,
                List.of("R03.acc.4"),
                List.of(),
                List.of("a-fault"),
                List.of(sides));
    }

    private static CheckEvidence seen(String address, Outcome outcome, String reason, ConstraintSide... sides) {
        return new CheckEvidence(
                new CheckAddress(address),
                outcome,
                reason,
                List.of(),
                List.of(),
                Instant.EPOCH,
                Duration.ZERO,
                List.of(sides));
    }

    private static ConstraintCoverage coverage(List<CheckListing> catalogue, CheckEvidence... evidence) {
        return ConstraintCoverage.of(new RunRecord(
                new RunDescription(
                        "run",
                        Instant.EPOCH,
                        "1",
                        "1",
                        "shop",
                        URI.create("http://127.0.0.1"),
                        Environment.STAGING,
                        Scope.CONTRACT,
                        Depth.STANDARD,
                        1,
                        false,
                        catalogue,
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                Arrays.asList(evidence),
                Optional.empty()));
    }

    @Test
    void countsAConstraintWhenBothItsSidesWereSentByAnyCheck() {
        List<CheckListing> catalogue = List.of(listing("cart/5.1", REFUSED), listing("cart/5.2", ACCEPTED));
        ConstraintCoverage coverage = coverage(
                catalogue,
                seen("cart/5.1", Outcome.FAIL, "expected a refusal", REFUSED),
                seen("cart/5.2", Outcome.PASS, "held", ACCEPTED));

        assertThat(coverage.places()).containsExactly(new ConstraintCoverage.Place("POST qty", 1, 1));
        assertThat(coverage.missed()).isEmpty();
        assertThat(coverage.sentence()).isEqualTo("Schema constraints: 1 of 1 hit on both sides (100 %)");
    }

    @Test
    void saysWhyAConstraintWasMissed() {
        List<CheckListing> catalogue = List.of(listing("cart/5.1", REFUSED, ACCEPTED), listing("cart/5.2", BODY));
        ConstraintCoverage coverage =
                coverage(catalogue, seen("cart/5.1", Outcome.FAIL, "the shop gave no answer", REFUSED));

        assertThat(coverage.hit()).isZero();
        assertThat(coverage.total()).isEqualTo(2);
        assertThat(coverage.missed())
                .containsExactly(
                        new ConstraintCoverage.Missed(
                                "cart/5.1 did not send it: the shop gave no answer", List.of("POST qty: least")),
                        new ConstraintCoverage.Missed("its check was not made", List.of("PUT body: keys")));
    }

    @Test
    void readsASideAsItWasWritten() {
        assertThat(ConstraintSide.parse(BODY.text())).isEqualTo(BODY);
        assertThatThrownBy(() -> ConstraintSide.parse("POST|qty|least|perhaps"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no side");
    }
}
