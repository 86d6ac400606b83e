package dev.cartwright.app;

import dev.cartwright.app.command.Program;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where the process begins and ends. */
public final class Launcher {

    /** After Ctrl-C, keeping the evidence and writing the report may take this long. */
    private static final long GRACE_SECONDS = 20;

    private Launcher() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "dev/cartwright/app/logback.xml");
        Surroundings surroundings = Surroundings.ofProcess();
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(surroundings, code), "stop"));
        int number = runGuarded(arguments, surroundings);
        code.complete(number);
        System.exit(number);
    }

    /**
     * Runs the command line in this process. Never throws and never ends the process.
     *
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(String[] arguments, Surroundings surroundings) {
        try {
            SecretGuard.check(arguments);
            return Program.of(arguments, surroundings).execute(arguments);
        } catch (Throwable trouble) { // the last line of defence: no stack trace ever reaches a user
            return Complaint.of(trouble).tell(surroundings.err()).number();
        }
    }

    /** Where even complaining fails, as with a program that is not all there, one plain sentence is left to say. */
    private static int runGuarded(String[] arguments, Surroundings surroundings) {
        try {
            return run(arguments, surroundings);
        } catch (Throwable trouble) { // the very last line of defence
            surroundings
                    .err()
                    .line("cartwright: the program is damaged or incomplete (" + trouble.getMessage()
                            + "); build it again.");
            return ExitCode.TROUBLE.number();
        }
    }

    /** Ctrl-C: whatever is under way ends in good order, and the process ends with the code that it printed. */
    private static void stop(Surroundings surroundings, CompletableFuture<Integer> code) {
        if (code.isDone() || !surroundings.stop().raise()) {
            return;
        }
        try {
            Runtime.getRuntime().halt(code.get(GRACE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            Runtime.getRuntime().halt(ExitCode.TROUBLE.number());
        }
    }
}
