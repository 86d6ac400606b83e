package dev.cartwright.certification.gate;

import dev.cartwright.certification.run.RunRecord;
import java.util.ArrayList;
import java.util.List;

/** What every run has to show before it can be green at any gate (rulings 30 and 31). */
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
}
