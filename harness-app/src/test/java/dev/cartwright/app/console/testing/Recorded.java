package dev.cartwright.app.console.testing;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.run.RunEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a view model hears when a check has ended. */
public final class Recorded {

    private Recorded() {}

    /** The check at this address ended so, after 5 ms and without findings. */
    public static RunEvent recorded(String address, Outcome outcome) {
        return new RunEvent.EvidenceRecorded(new CheckEvidence(
                new CheckAddress(address), outcome, "why", List.of(), List.of(), Instant.EPOCH, Duration.ofMillis(5)));
    }
}
