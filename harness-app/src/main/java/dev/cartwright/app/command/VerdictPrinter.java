package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.app.terminal.Ink;
import dev.cartwright.app.terminal.Terminal;
import dev.cartwright.app.terminal.VerdictText;
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

    private void print(VerdictText.Line line) {
        out.line(line.ink(), line.text());
    }
}
