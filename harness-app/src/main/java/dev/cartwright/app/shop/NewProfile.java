package dev.cartwright.app.shop;

import dev.cartwright.app.TroubleException;
import dev.cartwright.app.UsageException;
import dev.cartwright.reports.folder.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes profile files, whole or not at all. */
public final class NewProfile {

    private NewProfile() {}

    /**
     * Writes a profile that is not there yet.
     *
     * @param force whether one that is there may be overwritten
     * @param instead what to do when it is there
     * @throws UsageException when the file is there
     * @throws TroubleException when it can't be written
     */
    public static void write(Path file, String text, boolean force, String instead) {
        if (Files.exists(file) && !force) {
            throw new UsageException(file + " is there already and is left as it is; " + instead);
        }
        save(file, text);
    }

    /**
     * Writes the text of a profile over what is there.
     *
     * @throws TroubleException when it can't be written
     */
    public static void save(Path file, String text) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new TroubleException(
                    file + " can't be written (" + AtomicFile.reason(e) + "); name a file you may write.", e);
        }
    }
}
