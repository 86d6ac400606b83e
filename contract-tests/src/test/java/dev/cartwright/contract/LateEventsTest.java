package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.ShopProfile;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Events may be on their way for as long as the profile says, and no longer. */
class LateEventsTest {

    /** That every change is told once, and that events follow the order of changes. */
    private static final List<String> CHECKS = List.of("cart/12.14", "cart/12.29");

    @Test
    void eventsThatComeInTimeAreNoFinding() {
        assertThat(told(UnaryOperator.identity()))
                .hasSize(CHECKS.size())
                .allSatisfy(seen -> assertThat(seen.outcome()).as(seen.reason()).isEqualTo(Outcome.PASS));
    }

    @Test
    void eventsThatComeLaterAre() {
        assertThat(told(profile -> profile.reachedBy(profile.doors().withEventDelay(Duration.ofMillis(40)))))
                .hasSize(CHECKS.size())
                .allSatisfy(seen -> {
                    assertThat(seen.outcome()).isEqualTo(Outcome.FAIL);
                    assertThat(seen.reason()).contains("within 0.04 s");
                });
    }

    private static List<CheckEvidence> told(UnaryOperator<ShopProfile> change) {
        try (ReferenceShop shop = ReferenceShop.withVariant("events-told-later")) {
            return shop.run(ContractCatalogue.standard().select(CHECKS), change).stream()
                    .filter(seen -> CHECKS.contains(seen.check().toString()))
                    .toList();
        }
    }
}
