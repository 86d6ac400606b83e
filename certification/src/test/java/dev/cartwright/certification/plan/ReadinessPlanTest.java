package dev.cartwright.certification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.metric.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadinessPlanTest {

    private static final List<String> ONE_ITEM = List.of("R03.acc.3\t207\tAPI\tCookie set");

    private final ReadinessPlan plan = ReadinessPlan.current();

    @Test
    void hasAll335ItemsInTheOrderOfThePlan() {
        assertThat(plan.items()).hasSize(335).isSortedAccordingTo((a, b) -> Integer.compare(a.line(), b.line()));
    }

    @Test
    void saysOfEveryItemHowItIsSettled() {
        assertThat(plan.items())
                .allSatisfy(
                        item -> assertThat(plan.settlement(item).description()).isNotBlank());
    }

    @Test
    void settlesEachMetricsOwnItemByThatMetric() {
        assertThat(Arrays.stream(Metric.values()))
                .allSatisfy(metric -> assertThat(
                                plan.settlement(plan.item(metric.planItem()).orElseThrow()))
                        .isEqualTo(new Settlement.ByMetric(List.of(metric))));
    }

    @Test
    void refusesAnItemWithoutASettlement() {
        assertThatThrownBy(() -> ReadinessPlan.of("v1", ONE_ITEM, List.of()))
                .hasMessageContaining("items without a settlement: R03.acc.3");
    }

    @Test
    void refusesASettlementOfAnItemThatIsNotThere() {
        assertThatThrownBy(() -> ReadinessPlan.of("v1", List.of(), List.of("R99.req.1\tcheck\t")))
                .hasMessageContaining("settlements without an item: R99.req.1");
    }

    @Test
    void refusesDoubledRowsAndUnknownKinds() {
        assertThatThrownBy(() -> ReadinessPlan.of("v1", List.of(ONE_ITEM.getFirst(), ONE_ITEM.getFirst()), List.of()))
                .hasMessageContaining("R03.acc.3 stands twice");
        assertThatThrownBy(() -> ReadinessPlan.of("v1", ONE_ITEM, List.of("R03.acc.3\tcheck\t", "R03.acc.3\tgate\t")))
                .hasMessageContaining("R03.acc.3 is settled twice");
        assertThatThrownBy(() -> ReadinessPlan.of("v1", ONE_ITEM, List.of("R03.acc.3\tguess\t")))
                .hasMessageContaining("unknown kind 'guess'");
        assertThatThrownBy(() -> ReadinessPlan.of("v1", ONE_ITEM, List.of("R03.acc.3\tmetric\tspeed")))
                .hasMessageContaining("There is no metric 'speed'");
    }

    @Test
    void traceNamesEveryClaimThatDoesNotFit() {
        ReadinessPlan small = ReadinessPlan.of(
                "v1",
                List.of("A.1\t1\ts\tchecked", "A.2\t2\ts\tattested", "A.3\t3\ts\tforgotten"),
                List.of("A.1\tcheck\t", "A.2\tattestation\tQA", "A.3\tcheck\t"));

        assertThat(PlanTrace.problems(
                        small, Map.of("cart/1.1", Set.of("A.1"), "cart/1.2", Set.of("A.2"), "cart/1.3", Set.of("B.1"))))
                .containsExactlyInAnyOrder(
                        "Check cart/1.2 claims A.2, which is settled by attestation (QA)",
                        "Check cart/1.3 claims B.1, which the plan has not",
                        "Item A.3 is said to be settled by check, but no existing check claims it");
        assertThat(PlanTrace.problems(small, Map.of("cart/1.1", Set.of("A.1", "A.3"))))
                .isEmpty();
        assertThat(PlanTrace.problems(small, Map.of("cart/1.1", Set.of("A.1", "A.3"), "cart/1.2", Set.of())))
                .containsExactly("Check cart/1.2 claims no plan item");
    }
}
