package dev.cartwright.reports.output;

import java.time.Duration;
import java.util.List;

/** A group of cases under one name. */
record JunitSuite(String name, List<JunitCase> cases) {

    JunitSuite {
        cases = List.copyOf(cases);
    }

    long count(JunitCase.Kind kind) {
        return cases.stream().filter(each -> each.kind() == kind).count();
    }

    Duration elapsed() {
        return cases.stream().map(JunitCase::elapsed).reduce(Duration.ZERO, Duration::plus);
    }
}
