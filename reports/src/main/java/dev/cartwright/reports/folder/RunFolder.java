package dev.cartwright.reports.folder;

import dev.cartwright.reports.ReportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder of one run, {@code <out>/<shop>/<run id>/}. Beside the runs of a shop lies the file {@code latest}, which
 * holds the id of the run begun last; it is a text file because symbolic links are not to be had everywhere.
 */
public final class RunFolder {

    private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final String DOSSIER = "dossier.json";
    private static final String LATEST = "latest";

    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes the folder of a new run and points {@code latest} at it.
     *
     * @param shop name of the shop, safe as a folder name
     * @param runId id of the run, see {@link RunId}
     * @throws ReportException when the run exists already or the folder can't be written
     */
    public static RunFolder create(Path outRoot, String shop, String runId) {
        Path shopFolder = outRoot.resolve(safe("shop name", shop));
        Path run = shopFolder.resolve(safe("run id", runId));
        try {
            Files.createDirectories(shopFolder);
            Files.createDirectory(run);
            AtomicFile.write(shopFolder.resolve(LATEST), (runId + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw new ReportException(
                    Files.isDirectory(run)
                            ? "The run " + runId + " exists already in " + shopFolder
                                    + " and is not overwritten; start again or choose another folder with --out."
                            : e.getFile() + " is a file where a folder is needed; choose another folder with --out.",
                    e);
        } catch (IOException e) {
            throw new ReportException(
                    "The run folder " + run + " can't be written (" + AtomicFile.reason(e)
                            + "); choose another one with --out, or start Cartwright in another folder.",
                    e);
        }
        return new RunFolder(run);
    }

    /**
     * The folder of a run that was made before.
     *
     * @param path the folder, or the {@code dossier.json} in it; or a shop's folder or the file {@code latest} in it, which lead
     *     to its last run
     * @throws ReportException when there is no such folder
     */
    public static RunFolder open(Path path) {
        if (Files.isRegularFile(path.resolve(LATEST))) {
            return open(path.resolve(LATEST));
        }
        if (path.endsWith(LATEST) && Files.isRegularFile(path)) {
            return latest(path.resolveSibling("."))
                    .orElseThrow(() -> new ReportException(
                            "The run that " + path + " names is no longer there; name a run folder instead."));
        }
        if (path.endsWith(DOSSIER) && Files.isRegularFile(path)) {
            return new RunFolder(path.resolveSibling(".").normalize());
        }
        if (!Files.isDirectory(path)) {
            throw new ReportException("There is no run folder " + path + "; a run is kept in <out>/<shop>/<run id>.");
        }
        return new RunFolder(path);
    }

    /** The run begun last of the shop whose runs lie in {@code shopFolder}, if there is one. */
    public static Optional<RunFolder> latest(Path shopFolder) {
        Path folder = shopFolder.normalize();
        try {
            String runId = Files.readString(folder.resolve(LATEST)).strip();
            Path run = folder.resolve(safe("run id", runId));
            return Files.isDirectory(run) ? Optional.of(new RunFolder(run)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts a small file beside the evidence, whole or not at all.
     *
     * @throws ReportException when it can't be written
     */
    public void enclose(String name, String text) {
        try {
            AtomicFile.write(path.resolve(safe("file name", name)), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ReportException(
                    "The file " + path.resolve(name) + " can't be written (" + AtomicFile.reason(e)
                            + "); choose another folder with --out.",
                    e);
        }
    }

    /** Where the folder lies. */
    public Path path() {
        return path;
    }

    /** The evidence of the run, one JSON object a line. */
    public Path evidence() {
        return path.resolve("evidence.ndjson");
    }

    private static String safe(String what, String name) {
        if (!SAFE_NAME.matcher(name).matches()) {
            throw new ReportException("The " + what + " '" + name
                    + "' can't name a folder; allowed are letters, digits, dots, dashes and underscores.");
        }
        return name;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
