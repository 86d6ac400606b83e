package dev.cartwright.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps what only a developer can use, such as a stack trace, away from the console. */
final class TechnicalLog {

    private TechnicalLog() {}

    /** Writes {@code trouble} to a fresh file only this user can read; empty when not even that works. */
    static Optional<Path> keep(Throwable trouble) {
        StringWriter text = new StringWriter();
        text.append("Cartwright ").append(Version.current()).append(", Java ");
        text.append(Runtime.version().toString())
                .append(", ")
                .append(System.getProperty("os.name"))
                .append('\n');
        trouble.printStackTrace(new PrintWriter(text, true));
        try {
            Path file = Files.createTempFile("cartwright-", ".log");
            Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
            return Optional.of(file);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }
}
