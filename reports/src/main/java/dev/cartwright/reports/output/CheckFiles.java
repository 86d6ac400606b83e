package dev.cartwright.reports.output;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.script.ReplayScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lies in the folder of one check, for whoever has to mend what it found. */
final class CheckFiles {

    private CheckFiles() {}

    /** Files by name, of every check that found something and of {@code more}. */
    static Map<String, byte[]> of(Dossier dossier, Set<CheckAddress> more) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String home = dossier.run().target().toString();
        dossier.checks().stream()
                .filter(check -> !check.exchanges().isEmpty())
                .filter(check ->
                        check.hasFolder() || more.contains(check.listing().address()))
                .forEach(check -> {
                    files.put(check.folder() + "/exchanges.har", HarReport.of(dossier, List.of(check)));
                    files.put(
                            check.folder() + "/replay.sh",
                            ReplayScript.of(check, dossier.run().runId(), home));
                });
        return files;
    }
}
