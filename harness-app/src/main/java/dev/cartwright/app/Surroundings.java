package dev.cartwright.app;

import dev.cartwright.app.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a command knows of the process it runs in, handed in so that a test can hand in its own.
 *
 * @param out for results
 * @param err for progress and errors
 * @param environment environment variables
 * @param directory the user's current directory, absolute
 * @param home the project folder the launcher script lies in, where it told us
 * @param clock what time it is
 * @param stop raised when the user wants to end what is under way
 */
public record Surroundings(
        Terminal out,
        Terminal err,
        Map<String, String> environment,
        Path directory,
        Optional<Path> home,
        Clock clock,
        StopSignal stop) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this very process. */
    public static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        Charset charset = readable(System.out.charset());
        return new Surroundings(
                Terminal.of(stream(FileDescriptor.out, charset), Terminal.interactive(1), environment),
                Terminal.of(stream(FileDescriptor.err, charset), Terminal.interactive(2), environment),
                environment,
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getProperty("cartwright.home")).map(Path::of),
                Clock.systemUTC(),
                new StopSignal());
    }

    /**
     * Where run folders go unless the user says otherwise: {@code reports/out} of the project when the current directory
     * lies in it, else {@code reports/out} under the current directory.
     */
    public Path defaultOutput() {
        return home.filter(directory::startsWith)
                .orElse(directory)
                .resolve("reports")
                .resolve("out");
    }

    /** A path as the user meant it, seen from their current directory. */
    public Path resolve(Path path) {
        return directory.resolve(path).normalize();
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    /** A machine without a locale says ASCII, while whatever shows the text nearly always reads UTF-8. */
    private static Charset readable(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
