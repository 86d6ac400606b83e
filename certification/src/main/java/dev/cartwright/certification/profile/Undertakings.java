package dev.cartwright.certification.profile;

import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.Waiver;
import java.util.List;

/**
 * What somebody answers for.
 *
 * @param waivers what is off target and may be (ruling 1)
 * @param knownIssues what is known to be wrong, at most one entry for a check; it changes no verdict
 */
public record Undertakings(List<Waiver> waivers, List<KnownIssue> knownIssues) {

    /** Nobody answers for anything. */
    public static final Undertakings NONE = new Undertakings(List.of(), List.of());

    public Undertakings {
        waivers = List.copyOf(waivers);
        knownIssues = List.copyOf(knownIssues);
    }
}
