package dev.cartwright.app.terminal;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.gate.Criterion;
import dev.cartwright.certification.gate.Decision;
import dev.cartwright.certification.gate.Gate;
import dev.cartwright.certification.gate.Verdict;
import dev.cartwright.certification.run.RunRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a verdict in lines: the decision, why, what stands in the way and what to do about it. */
public final class VerdictText {

    /** So many blockers are told on the console; the report has them all. */
    private static final int SHOWN = 10;

    private static final int LONGEST = 320;
    private static final int PIECES_OF_ADVICE = 2;

    private VerdictText() {}

    /** A text cut where a console reader stops reading; the report has all of it. */
    public static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    }

    /** A line with its colour. */
    public record Line(Ink ink, String text) {}

    /** The decision with the sentence that decides, in one line. */
    public static Line headline(Verdict verdict) {
        String name = name(verdict.gate());
        return new Line(
                ink(verdict.decision()),
                name + " gate: " + verdict.decision().label() + ". " + shortened(verdict.sentence()));
    }

    /** What stands in the way, what to keep in mind, and how much is undecided. */
    public static List<Line> details(Verdict verdict, RunRecord run) {
        List<Line> lines = new ArrayList<>();
        List<Criterion> blockers = verdict.blockers();
        if (!blockers.isEmpty()) {
            lines.add(new Line(Ink.NONE, "  Blockers: " + blockers.size()));
            blockers.stream().limit(SHOWN).forEach(blocker -> told(blocker, run, lines));
            if (blockers.size() > SHOWN) {
                lines.add(new Line(Ink.NONE, "    and " + (blockers.size() - SHOWN) + " more, all in the report"));
            }
        }
        if (!verdict.concerns().isEmpty()) {
            lines.add(new Line(Ink.NONE, "  Concerns: " + verdict.concerns().size()));
            verdict.concerns().stream()
                    .limit(SHOWN)
                    .forEach(concern -> lines.add(new Line(
                            Ink.YELLOW,
                            "    " + concern.id() + " " + concern.text() + ": " + shortened(concern.reason()))));
        }
        if (!verdict.undecided().isEmpty()) {
            lines.add(new Line(
                    Ink.NONE,
                    "  Undecided: " + verdict.undecided().size() + " of "
                            + verdict.criteria().size() + " criteria"));
        }
        return lines;
    }

    private static void told(Criterion blocker, RunRecord run, List<Line> lines) {
        lines.add(new Line(Ink.RED, "    " + blocker.id() + " " + blocker.text()));
        lines.add(new Line(Ink.NONE, "      why: " + shortened(blocker.reason())));
        advice(blocker, run).stream()
                .limit(PIECES_OF_ADVICE)
                .forEach(advice -> lines.add(new Line(Ink.NONE, "      do:  " + shortened(advice))));
    }

    private static Set<String> advice(Criterion blocker, RunRecord run) {
        Set<String> advice = new LinkedHashSet<>();
        for (CheckEvidence check : run.checks()) {
            if (blocker.sources().contains(check.check().value())) {
                check.findings().stream().map(Finding::advice).forEach(advice::add);
            }
        }
        if (advice.isEmpty()) {
            advice.add(
                    "see " + String.join(", ", blocker.sources().isEmpty() ? List.of(blocker.id()) : blocker.sources())
                            + " in the report");
        }
        return advice;
    }

    private static String name(Gate gate) {
        String id = gate.id();
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    private static Ink ink(Decision decision) {
        return switch (decision) {
            case GO -> Ink.GREEN;
            case NO_GO -> Ink.RED;
            case CONDITIONAL, INCONCLUSIVE -> Ink.YELLOW;
        };
    }
}
