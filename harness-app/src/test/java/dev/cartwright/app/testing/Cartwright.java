package dev.cartwright.app.testing;

import dev.cartwright.app.Launcher;
import dev.cartwright.app.StopSignal;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the command line in this process, as a user in {@code directory} would. */
public final class Cartwright {

    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();
    private final StopSignal stop = new StopSignal();
    private boolean interactive;
    private Clock clock = Clock.systemUTC();

    private Cartwright(Path directory) {
        this.directory = directory;
    }

    /** A user whose current directory this is, writing into a pipe. */
    public static Cartwright in(Path directory) {
        return new Cartwright(directory);
    }

    /** With this environment variable. */
    public Cartwright with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** In front of a terminal. */
    public Cartwright onTerminal() {
        interactive = true;
        return with("TERM", "xterm");
    }

    /** On a machine with this clock. */
    public Cartwright at(Clock time) {
        clock = time;
        return this;
    }

    /** What Ctrl-C raises. */
    public StopSignal stopSignal() {
        return stop;
    }

    /** Runs {@code cartwright} with these arguments. */
    public Told run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(terminal(out), terminal(err), environment, directory, Optional.empty(), clock, stop);
        int code = Launcher.run(arguments, surroundings);
        return new Told(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Terminal terminal(ByteArrayOutputStream bytes) {
        return Terminal.of(new PrintStream(bytes, true, StandardCharsets.UTF_8), interactive, environment);
    }

    /**
     * What came of it.
     *
     * @param code the exit code
     * @param out standard output
     * @param err standard error
     */
    public record Told(int code, String out, String err) {

        /** Everything that was printed. */
        public String all() {
            return out + err;
        }

        /** The lines of standard output. */
        public List<String> lines() {
            return out.lines().toList();
        }
    }
}
