package dev.cartwright.certification.gate;

import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.run.RunRecord;
import java.util.ArrayList;
import java.util.List;

/** What every run has to show before it can be green at any gate (rulings 16, 30 and 31). */
final class RunCriteria {

    private RunCriteria() {}

    static List<Criterion> of(RunRecord run) {
        List<Criterion> criteria = new ArrayList<>();
        List<String> gaps = run.gaps();
        criteria.add(new Criterion(
                "run.complete",
                Criterion.Kind.GO,
                "The run did everything it set out to do",
                gaps.isEmpty() ? Standing.SATISFIED : Standing.UNDECIDED,
                gaps.isEmpty() ? "nothing is missing" : String.join("; ", gaps),
                List.of()));
        if (run.description().scope().contract()) {
            criteria.add(executed(run));
        }
        criteria.add(transport(run));
        return criteria;
    }

    private static Criterion executed(RunRecord run) {
        long executed = run.checks().stream().filter(CheckAssessor::executed).count();
        int catalogue = run.description().catalogue().size();
        return new Criterion(
                "run.executed",
                Criterion.Kind.GO,
                "At least one check was executed",
                executed > 0 ? Standing.SATISFIED : Standing.UNDECIDED,
                executed + " of " + catalogue + " checks were executed",
                List.of());
    }

    /** Ruling 16: plain HTTP is a mark on staging and keeps production from GO. */
    private static Criterion transport(RunRecord run) {
        boolean https = run.description().https();
        boolean matters = run.description().environment() == Environment.PRODUCTION;
        Standing standing = https ? Standing.SATISFIED : matters ? Standing.VIOLATED : Standing.NOT_APPLICABLE;
        String reason = https
                ? "the connection is encrypted"
                : "not HTTPS"
                        + (matters ? ", which can't be GO for production (ruling 16)" : "; the target is staging");
        return new Criterion(
                "run.https", Criterion.Kind.GO, "The target is reached over HTTPS", standing, reason, List.of());
    }
}
