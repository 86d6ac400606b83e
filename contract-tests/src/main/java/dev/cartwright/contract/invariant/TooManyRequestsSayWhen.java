package dev.cartwright.contract.invariant;

import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Sighting;
import java.util.ArrayList;
import java.util.List;

/** Every 429 that is ever seen says when to come back, and why (ruling 13). */
public final class TooManyRequestsSayWhen implements Invariant {

    @Override
    public String statement() {
        return "Every 429 that is ever seen carries Retry-After and an error.";
    }

    @Override
    public String advice() {
        return "Answer 429 with Retry-After and {\"error\": …}, in one place for all methods.";
    }

    @Override
    public String unseen() {
        return "no answer of this run was a 429; without --read-only and with leave to provoke one"
                + " (readings.rateLimit.provoke) there will be";
    }

    @Override
    public Watch begin(Known known) {
        return new Tally(seen -> seen.answer().status() == 429, TooManyRequestsSayWhen::missing);
    }

    private static List<Sighting.Breach> missing(Sighting seen) {
        List<Sighting.Breach> breaches = new ArrayList<>();
        if (seen.answer().value("Retry-After").filter(told -> !told.isBlank()).isEmpty()) {
            breaches.add(seen.breach("a 429 with Retry-After", "one without"));
        }
        if (!seen.request().method().equals("HEAD")
                && Findings.error(seen.answer()).filter(text -> !text.isBlank()).isEmpty()) {
            breaches.add(seen.breach(
                    "a 429 with a text under \"error\"", seen.answer().summary()));
        }
        return breaches;
    }
}
