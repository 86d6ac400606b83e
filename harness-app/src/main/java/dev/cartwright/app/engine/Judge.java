package dev.cartwright.app.engine;

import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.evidence.EvidenceReader;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.output.DossierWriter;
import java.util.List;

/** Reads a run folder, judges it and writes its reports; the same folder gives the same bytes anywhere, at any time. */
public final class Judge {

    private Judge() {}

    /**
     * Judges the run in {@code folder}.
     *
     * @throws dev.cartwright.reports.ReportException when the folder holds no readable evidence or can't be written
     */
    public static JudgedRun judge(RunFolder folder) {
        RunRecord run = EvidenceReader.read(folder);
        Dossier dossier = dossier(run);
        DossierWriter.write(dossier, folder);
        return new JudgedRun(folder.path(), run, List.of(dossier.automated(), dossier.release()));
    }

    /**
     * Sees whether the run in {@code folder} can be judged, and writes nothing.
     *
     * @throws dev.cartwright.reports.ReportException when the evidence is unreadable, or was made for another plan
     */
    public static void requireJudgeable(RunFolder folder) {
        dossier(EvidenceReader.read(folder));
    }

    private static Dossier dossier(RunRecord run) {
        return Dossier.of(ReadinessPlan.current(), run);
    }
}
