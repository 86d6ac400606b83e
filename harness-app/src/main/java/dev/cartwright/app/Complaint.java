package dev.cartwright.app;

import dev.cartwright.app.terminal.Ink;
import dev.cartwright.app.terminal.Terminal;
import dev.cartwright.contract.profile.ProfileException;
import dev.cartwright.reports.ReportException;
import java.util.List;

/**
 * What a user is told when a command could not do its work.
 *
 * @param code how the process ends
 * @param lines what is told
 */
public record Complaint(ExitCode code, List<String> lines) {

    public Complaint {
        lines = List.copyOf(lines);
    }

    /** What to say of {@code trouble}; what only a developer can use is kept in a file. */
    public static Complaint of(Throwable trouble) {
        return switch (trouble) {
            case UsageException usage -> new Complaint(ExitCode.USAGE, text(usage));
            case ProfileException profile -> new Complaint(ExitCode.USAGE, text(profile));
            case ReportException kept -> new Complaint(ExitCode.TROUBLE, text(kept));
            case TroubleException foreseen -> new Complaint(ExitCode.TROUBLE, text(foreseen));
            default -> unforeseen(trouble);
        };
    }

    /** Tells it, and gives back how the process ends. */
    public ExitCode tell(Terminal terminal) {
        terminal.clearStatus();
        for (int i = 0; i < lines.size(); i++) {
            terminal.line(Ink.RED, (i == 0 ? "cartwright: " : "  ") + lines.get(i));
        }
        return code;
    }

    private static Complaint unforeseen(Throwable trouble) {
        String where = TechnicalLog.keep(trouble)
                .map(file -> "The technical log is in " + file + "; please report it.")
                .orElse("No technical log could be written.");
        return new Complaint(
                ExitCode.TROUBLE,
                List.of("Unexpected trouble of our own (" + trouble.getClass().getSimpleName()
                        + "), which says nothing about the shop. " + where));
    }

    private static List<String> text(Throwable told) {
        return String.valueOf(told.getMessage()).lines().toList();
    }
}
