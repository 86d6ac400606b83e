package dev.cartwright.app.console.verdict;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.TroubleException;
import dev.cartwright.app.UsageException;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.reports.folder.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies everything that lies in a run folder to somewhere else. */
public final class ReportExport {

    private final Surroundings surroundings;

    public ReportExport(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Copies the run's files into a folder of its own in {@code target}.
     *
     * @param target as the user names it, from the folder the console was started in
     * @return that folder
     * @throws UsageException when it is no name of a folder
     * @throws TroubleException when it can't be written
     */
    Path copy(JudgedRun run, String target) {
        var description = run.run().description();
        Path folder = named(target).resolve(description.shop() + "-" + description.runId());
        try (Stream<Path> files = Files.list(run.folder())) {
            Files.createDirectories(folder);
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                AtomicFile.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
            }
            return folder;
        } catch (IOException e) {
            throw new TroubleException(
                    "The report can't be copied to " + folder + " (" + AtomicFile.reason(e)
                            + "); choose a folder you may write to.",
                    e);
        }
    }

    private Path named(String target) {
        try {
            return surroundings.resolve(Path.of(target.strip()));
        } catch (InvalidPathException e) {
            throw new UsageException("“" + target + "” is no name of a folder; choose another.");
        }
    }
}
