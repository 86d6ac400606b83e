package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.run.CheckListing;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Allure shows of a check that found something. */
class AllureStoryTest {

    private static final CheckAddress ADDRESS = new CheckAddress("cart/6.8");

    @Test
    void aFailureHasItsExchangesAsStepsAndThoseThatShowItFailed() {
        CheckListing listing = ContractCatalogue.standard().listings().stream()
                .filter(each -> each.address().equals(ADDRESS))
                .findFirst()
                .orElseThrow();
        CheckEvidence seen = failing(listing.faults().getFirst());
        Written written = new Written();
        AllureLifecycle lifecycle = new AllureLifecycle(written);
        lifecycle.scheduleTestCase(new TestResult().setUuid("one"));
        lifecycle.startTestCase("one");

        new AllureStory(lifecycle).tell(listing, seen);
        lifecycle.stopTestCase("one");
        lifecycle.writeTestCase("one");

        assertThat(seen.outcome()).isEqualTo(Outcome.FAIL);
        TestResult result = written.results.getFirst();
        assertThat(result.getLabels())
                .extracting(Label::getName, Label::getValue)
                .contains(
                        tuple("severity", "critical"),
                        tuple("plan-item", listing.planItems().getFirst()));
        assertThat(result.getSteps()).hasSameSizeAs(seen.exchanges());
        List<StepResult> failed = result.getSteps().stream()
                .filter(step -> step.getStatus() == Status.FAILED)
                .toList();
        assertThat(failed)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.getAttachments())
                        .extracting(attachment -> attachment.getName())
                        .contains("Request and answer", "Finding"));
        assertThat(result.getSteps())
                .allSatisfy(step -> assertThat(
                                written.text(step.getAttachments().getFirst().getSource()))
                        .contains("curl -i", "/api/cart", "Accept: application/json"));
    }

    private static CheckEvidence failing(String fault) {
        try (ReferenceShop shop = ReferenceShop.withFault(fault)) {
            return shop.run(Set.of(ADDRESS)).getFirst();
        }
    }

    private static final class Written implements AllureResultsWriter {
        private final List<TestResult> results = new ArrayList<>();
        private final Map<String, String> attachments = new HashMap<>();

        @Override
        public void write(TestResult result) {
            results.add(result);
        }

        @Override
        public void write(TestResultContainer container) {}

        @Override
        public void write(String source, InputStream attachment) {
            try {
                attachments.put(source, new String(attachment.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        String text(String source) {
            return attachments.getOrDefault(source, "");
        }
    }
}
