package dev.cartwright.app.engine;

import dev.cartwright.certification.diagnosis.Diagnosis;
import dev.cartwright.certification.gate.Gate;
import dev.cartwright.certification.gate.Ledger;
import dev.cartwright.certification.gate.Verdict;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.dossier.Dossier;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A run as its folder tells it, and what the gates say of it.
 *
 * @param folder the run folder
 * @param run everything that is known of the run
 * @param dossier everything a report says of it
 */
public record JudgedRun(Path folder, RunRecord run, Dossier dossier) {

    /** One for each gate, the automated one first. */
    public List<Verdict> verdicts() {
        return List.of(dossier.automated(), dossier.release());
    }

    /** How the known issues of the profile stand. */
    public Ledger ledger() {
        return dossier.ledger();
    }

    /** The likeliest single cause of what failed, when something did. */
    public Optional<Diagnosis> diagnosis() {
        return dossier.diagnosis();
    }

    /** What {@code gate} says. */
    public Verdict verdict(Gate gate) {
        return verdicts().stream()
                .filter(verdict -> verdict.gate().equals(gate))
                .findFirst()
                .orElseThrow();
    }

    /** The report a person opens. */
    public Path report() {
        return folder.resolve("index.html");
    }
}
