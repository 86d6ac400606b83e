package dev.cartwright.app.terminal;

import dev.cartwright.certification.run.ConstraintCoverage;
import dev.cartwright.certification.run.RunRecord;
import java.util.ArrayList;
import java.util.List;

/** Tells which constraints of the request schema a run has hit, and of those it missed why. */
public final class CoverageText {

    private static final int REASONS = 5;
    private static final int NAMED = 3;

    private CoverageText() {}

    /** The lines; none for a run that was not asked for the schema. */
    public static List<VerdictText.Line> lines(RunRecord run) {
        ConstraintCoverage coverage = ConstraintCoverage.of(run);
        boolean asked =
                run.description().scope().contract() && !(run.description().partial() && coverage.hit() == 0);
        if (coverage.total() == 0 || !asked) {
            return List.of();
        }
        boolean whole = coverage.missed().isEmpty();
        List<VerdictText.Line> lines = new ArrayList<>();
        lines.add(new VerdictText.Line(whole ? Ink.NONE : Ink.YELLOW, coverage.sentence()));
        coverage.missed().stream()
                .limit(REASONS)
                .forEach(missed -> lines.add(new VerdictText.Line(
                        Ink.NONE,
                        "  missed " + named(missed.constraints()) + ": " + VerdictText.shortened(missed.reason()))));
        if (coverage.missed().size() > REASONS) {
            lines.add(new VerdictText.Line(
                    Ink.NONE, "  and " + (coverage.missed().size() - REASONS) + " more reasons, all in the report"));
        }
        return lines;
    }

    private static String named(List<String> constraints) {
        String first = String.join(", ", constraints.subList(0, Math.min(NAMED, constraints.size())));
        return constraints.size() > NAMED ? first + " and " + (constraints.size() - NAMED) + " more" : first;
    }
}
