package dev.cartwright.certification.run;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.Waiver;
import dev.cartwright.certification.profile.Environment;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a run set out to do, written down before it does anything.
 *
 * @param runId unique in the shop's output folder, sortable by time
 * @param startedAt when it began
 * @param version version of Cartwright
 * @param planRevision revision of the readiness plan it is judged against
 * @param shop name of the shop
 * @param target base address
 * @param environment what kind of installation the target is
 * @param scope what is to be run
 * @param depth how thorough
 * @param seed seed of everything random
 * @param readOnly whether nothing that changes state may be sent
 * @param catalogue every check there is
 * @param selected the checks this run is to make
 * @param waivers waivers of the profile
 * @param knownIssues known issues of the profile
 * @param notes what a reader should know, one sentence each, for example the readings the profile chose
 */
public record RunDescription(
        String runId,
        Instant startedAt,
        String version,
        String planRevision,
        String shop,
        URI target,
        Environment environment,
        Scope scope,
        Depth depth,
        long seed,
        boolean readOnly,
        List<CheckListing> catalogue,
        Set<CheckAddress> selected,
        List<Waiver> waivers,
        List<KnownIssue> knownIssues,
        List<String> notes) {

    public RunDescription {
        catalogue = List.copyOf(catalogue);
        selected = Set.copyOf(selected);
        waivers = List.copyOf(waivers);
        knownIssues = List.copyOf(knownIssues);
        notes = List.copyOf(notes);
    }

    /** Whether checks were left out of the selection. */
    public boolean partial() {
        return selected.size() < catalogue.size();
    }

    /** Whether the connection to the target is encrypted (ruling 16). */
    public boolean https() {
        return "https".equalsIgnoreCase(target.getScheme());
    }
}
