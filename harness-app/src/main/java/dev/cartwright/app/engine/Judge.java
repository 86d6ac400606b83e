package dev.cartwright.app.engine;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.evidence.EvidenceReader;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.output.DossierWriter;
import java.nio.file.Path;
import java.util.Set;

/** Reads a run folder, judges it and writes its reports; the same folder gives the same bytes anywhere, at any time. */
public final class Judge {

    private final RunFolder folder;
    private final RunRecord run;
    private final Dossier dossier;

    private Judge(RunFolder folder, RunRecord run) {
        this.folder = folder;
        this.run = run;
        this.dossier = Dossier.of(ReadinessPlan.current(), run);
    }

    /**
     * Judges the run in {@code folder} and writes its reports.
     *
     * @throws dev.cartwright.reports.ReportException when the folder holds no readable evidence or can't be written
     */
    public static JudgedRun judge(RunFolder folder) {
        return read(folder).write(Set.of());
    }

    /**
     * Reads and judges the run in {@code folder}, and writes nothing yet.
     *
     * @throws dev.cartwright.reports.ReportException when the evidence is unreadable, or was made for another plan
     */
    public static Judge read(RunFolder folder) {
        return new Judge(folder, EvidenceReader.read(folder));
    }

    /**
     * Writes the checks as results of Allure into the run's folder.
     *
     * @return the folder
     * @throws dev.cartwright.reports.ReportException when the folder can't be written
     */
    public Path writeAllureResults() {
        return DossierWriter.writeAllureResults(dossier, folder);
    }

    /**
     * Writes the reports into the run's folder.
     *
     * @param more checks that get a folder of their own though they found nothing
     * @throws dev.cartwright.reports.ReportException when the folder can't be written
     */
    public JudgedRun write(Set<CheckAddress> more) {
        DossierWriter.write(dossier, folder, more);
        return judged();
    }

    /** The run as it is judged, whether or not its reports are written. */
    public JudgedRun judged() {
        return new JudgedRun(folder.path(), run, dossier);
    }
}
