package dev.cartwright.contract;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.SeverityLevel;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StepResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Tells Allure of a check inside of the test that is under way: what it claims, how bad it is, which plan items it settles, and each
 * exchange as a step with the request, the answer and a command that sends it again.
 */
final class AllureStory {

    private final AllureLifecycle lifecycle;

    AllureStory(AllureLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** Tells what a check saw. */
    void tell(CheckListing listing, CheckEvidence seen) {
        lifecycle.updateTestCase(test -> {
            test.setDescription(listing.statement() + "\n\n" + seen.outcome() + ": " + seen.reason());
            test.getLabels().addAll(labels(listing));
        });
        for (int index = 0; index < seen.exchanges().size(); index++) {
            step(seen, index);
        }
    }

    private static List<Label> labels(CheckListing listing) {
        List<Label> labels = new ArrayList<>();
        labels.add(label("feature", "Chapter " + listing.address().chapter()));
        labels.add(label("story", listing.claim()));
        labels.add(label("severity", severity(listing.level()).value()));
        listing.planItems().forEach(item -> labels.add(label("plan-item", item)));
        listing.rulings().forEach(ruling -> labels.add(label("ruling", String.valueOf(ruling))));
        return labels;
    }

    private static Label label(String name, String value) {
        return new Label().setName(name).setValue(value);
    }

    private static SeverityLevel severity(Level level) {
        return switch (level) {
            case MUST -> SeverityLevel.CRITICAL;
            case SHOULD -> SeverityLevel.NORMAL;
            case MAY -> SeverityLevel.MINOR;
        };
    }

    private void step(CheckEvidence seen, int index) {
        Exchange exchange = seen.exchanges().get(index);
        List<Finding> shown = seen.findings().stream()
                .filter(finding -> finding.exchange() == index)
                .toList();
        String id = UUID.randomUUID().toString();
        StepResult step = new StepResult()
                .setName(exchange.summary())
                .setStatus(shown.isEmpty() || seen.outcome() == Outcome.WARN ? Status.PASSED : Status.FAILED);
        lifecycle.startStep(id, step);
        attach("Request and answer", exchange.text());
        for (Finding finding : shown) {
            attach("Finding", finding.sentence() + "\nNext: " + finding.advice());
        }
        lifecycle.stopStep(id);
        // It is told after the run, and happened during it.
        step.setStart(exchange.sentAt().toEpochMilli());
        step.setStop(exchange.sentAt().plus(exchange.elapsed()).toEpochMilli());
    }

    private void attach(String name, String text) {
        lifecycle.addAttachment(name, "text/plain", ".txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
