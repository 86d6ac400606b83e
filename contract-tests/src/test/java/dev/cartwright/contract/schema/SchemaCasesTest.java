package dev.cartwright.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.contract.check.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchemaCasesTest {

    private final List<SchemaCase> cases = SchemaCases.all();

    @Test
    void hitEveryConstraintOnBothSides() {
        Map<String, Set<Boolean>> sides = cases.stream()
                .flatMap(one -> one.side().stream())
                .collect(Collectors.groupingBy(
                        ConstraintSide::constraint, Collectors.mapping(ConstraintSide::accepted, Collectors.toSet())));

        assertThat(sides)
                .hasSizeGreaterThan(120)
                .allSatisfy(
                        (constraint, seen) -> assertThat(seen).as(constraint).containsExactlyInAnyOrder(true, false));
    }

    @Test
    void leaveNoMemberOfTheSchemaOut() {
        assertThat(cases)
                .extracting(SchemaCase::field)
                .contains(
                        "sku.id",
                        "qty",
                        "size",
                        "meta.source",
                        "meta.tryOn.idempotencyKey",
                        "meta.tryOn.transform",
                        "rental.durationUnit",
                        "rental.deposit",
                        "rental.insurance.selected",
                        "lines.rental.insurance.fee",
                        "id");
    }

    @Test
    void belongToOneCheckEach() {
        List<SchemaCase> made = SchemaChecks.entries().stream()
                .filter(entry -> entry.check() instanceof SchemaHolds)
                .flatMap(entry -> ((SchemaHolds) entry.check()).cases().stream())
                .toList();

        assertThat(made).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Set.copyOf(cases));
    }

    @Test
    void areJsonWithTheBodyOfTheirMethod() {
        assertThat(cases)
                .filteredOn(one -> !(one.field().isEmpty() && one.rule().equals("type")))
                .allSatisfy(one ->
                        assertThat(Json.object(one.body())).as(one.shown()).isPresent());
    }
}
