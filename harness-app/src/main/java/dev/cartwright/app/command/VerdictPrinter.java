package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.app.terminal.CoverageText;
import dev.cartwright.app.terminal.Ink;
import dev.cartwright.app.terminal.Terminal;
import dev.cartwright.app.terminal.VerdictText;
import dev.cartwright.certification.gate.Ledger;
import dev.cartwright.certification.gate.LedgerEntry;
import dev.cartwright.certification.gate.Verdict;
import java.util.List;

/** Tells a judged run on the console; the exit code it gives back is the one that it printed. */
record VerdictPrinter(Terminal out, VerdictOptions options) {

    ExitCode told(JudgedRun judged) {
        Verdict deciding = judged.verdict(options.gate());
        ExitCode code = ExitCode.of(deciding.decision());
        for (Verdict verdict : judged.verdicts()) {
            print(VerdictText.headline(verdict));
            if (!options.quiet()) {
                VerdictText.details(verdict, judged.run()).forEach(this::print);
            }
        }
        if (!options.quiet()) {
            CoverageText.lines(judged.run()).forEach(this::print);
            tell(judged.ledger());
            judged.diagnosis()
                    .ifPresent(
                            diagnosis -> out.line("Likeliest cause: " + VerdictText.shortened(diagnosis.sentence())));
            List<String> gaps = judged.run().gaps();
            if (!gaps.isEmpty()) {
                out.line(Ink.YELLOW, "INCOMPLETE: " + String.join("; ", gaps) + ".");
            }
            out.line("Report: " + judged.report());
            out.line("Exit code " + code.number() + ": " + deciding.decision().label() + " at the "
                    + options.gate().id() + " gate.");
        }
        return code;
    }

    private void tell(Ledger ledger) {
        long known = ledger.entries().stream()
                .filter(entry -> entry.state() == LedgerEntry.State.KNOWN)
                .count();
        if (known > 0) {
            out.line("Known issues: " + known
                    + (known == 1 ? " check that found something is" : " checks that found something are")
                    + " in the profile's ledger, and counts all the same.");
        }
        ledger.attention().forEach(entry -> out.line(Ink.YELLOW, "Known issues: " + entry.sentence()));
    }

    private void print(VerdictText.Line line) {
        out.line(line.ink(), line.text());
    }
}
