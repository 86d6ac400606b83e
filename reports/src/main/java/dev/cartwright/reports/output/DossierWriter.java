package dev.cartwright.reports.output;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.folder.AtomicFile;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.html.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes every format of a dossier into the folder of its run, each file replaced as a whole. */
public final class DossierWriter {

    private DossierWriter() {}

    /**
     * Writes {@code index.html}, {@code dossier.json}, {@code junit.xml}, {@code ctrf.json}, {@code findings.sarif} and
     * {@code exchanges.har}, and for each check that found something a folder with its own exchanges and a script that sends
     * them again; over older ones if there are any.
     *
     * @return the files, the page first
     * @throws ReportException when one can't be written
     */
    public static List<Path> write(Dossier dossier, RunFolder folder) {
        return write(dossier, folder, Set.of());
    }

    /**
     * The same with a folder for more checks.
     *
     * @param more checks that get a folder though they found nothing
     */
    public static List<Path> write(Dossier dossier, RunFolder folder, Set<CheckAddress> more) {
        // Everything is made before anything is written: trouble in one format leaves no folder half renewed.
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("index.html", HtmlReport.of(dossier));
        files.put("dossier.json", JsonReport.of(dossier));
        files.put("junit.xml", JunitReport.of(dossier));
        files.put("ctrf.json", CtrfReport.of(dossier));
        files.put("findings.sarif", SarifReport.of(dossier));
        files.put("exchanges.har", HarReport.of(dossier));
        files.putAll(CheckFiles.of(dossier, more));
        List<Path> written = new ArrayList<>();
        files.forEach((name, content) -> written.add(replaced(folder.path().resolve(name), content)));
        return List.copyOf(written);
    }

    /**
     * Writes {@code allure-results/}: the checks as results of Allure 2.
     *
     * @return the folder
     * @throws ReportException when a file can't be written
     */
    public static Path writeAllureResults(Dossier dossier, RunFolder folder) {
        Path results = folder.path().resolve("allure-results");
        AllureResults.of(dossier).forEach((name, content) -> replaced(results.resolve(name), content));
        return results;
    }

    private static Path replaced(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, content);
            return file;
        } catch (IOException e) {
            throw new ReportException(
                    "The report " + file + " can't be written (" + AtomicFile.reason(e)
                            + "); make its folder writable and run report again, the evidence is kept.",
                    e);
        }
    }
}
