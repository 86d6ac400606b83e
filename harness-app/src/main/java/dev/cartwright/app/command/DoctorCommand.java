package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.doctor.Doctor;
import dev.cartwright.app.doctor.Finding;
import dev.cartwright.app.terminal.Ink;
import dev.cartwright.app.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cartwright doctor}. */
@Command(
        name = "doctor",
        description = "Look over this machine: what works, what won't, and how to get it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing that Cartwright needs is missing", "5:something it needs is missing"})
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print a JSON array instead of lines.")
    private boolean json;

    private final Surroundings surroundings;

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Finding> findings = Doctor.examine(surroundings);
        if (json) {
            print(findings);
        } else {
            findings.forEach(finding -> tell(finding, surroundings.out()));
        }
        boolean missing = findings.stream().anyMatch(finding -> finding.state() == Finding.State.MISSING);
        return (missing ? ExitCode.TROUBLE : ExitCode.GO).number();
    }

    private static void tell(Finding finding, Terminal out) {
        Ink ink = switch (finding.state()) {
            case WORKS -> Ink.GREEN;
            case ABSENT -> Ink.YELLOW;
            case MISSING -> Ink.RED;
        };
        out.line(ink, "%-8s%-11s %s".formatted(finding.state().label(), finding.subject(), finding.seen()));
        out.line("%-19s %s".formatted("", finding.consequence()));
        if (!finding.remedy().isEmpty()) {
            out.line("%-19s %s".formatted("", "to get it: " + finding.remedy()));
        }
    }

    private void print(List<Finding> findings) {
        JsonLines.array(surroundings.out(), findings, (finding, json) -> {
            json.writeStringField("subject", finding.subject());
            json.writeStringField("state", finding.state().name());
            json.writeStringField("seen", finding.seen());
            json.writeStringField("consequence", finding.consequence());
            json.writeStringField("remedy", finding.remedy());
        });
    }
}
