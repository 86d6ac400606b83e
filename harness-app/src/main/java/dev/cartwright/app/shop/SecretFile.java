package dev.cartwright.app.shop;

import dev.cartwright.app.UsageException;
import dev.cartwright.reports.folder.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds a secret and nothing else. */
public final class SecretFile {

    private static final long LARGEST = 64 * 1024;

    private SecretFile() {}

    /**
     * The secret in a file, without the line end that editors put behind it.
     *
     * @param option what names the file on the command line
     * @throws UsageException when there is no such file or it is empty; the message never holds the secret
     */
    public static String read(String option, Path file) {
        try {
            if (Files.isDirectory(file) || Files.size(file) > LARGEST) {
                throw new UsageException(option + " " + file + " is no file with one secret in it.");
            }
            String secret = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (secret.isEmpty()) {
                throw new UsageException(option + " " + file + " is empty; put at least 32 random characters into it,"
                        + " for example from `cartwright secret`.");
            }
            return secret;
        } catch (IOException e) {
            throw new UsageException(option + " " + file + " can't be read (" + AtomicFile.reason(e) + ").");
        }
    }
}
