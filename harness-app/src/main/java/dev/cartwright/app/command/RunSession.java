package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.StopSignal;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.engine.RunEngine;
import dev.cartwright.app.engine.RunOrder;
import dev.cartwright.app.shop.Installation;
import dev.cartwright.app.shop.TargetOptions;
import dev.cartwright.app.terminal.Ink;
import dev.cartwright.app.terminal.ProgressView;
import dev.cartwright.certification.profile.LoadSettings;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunListener;
import dev.cartwright.certification.run.Scope;
import java.util.List;

/**
 * One run from the command line: makes it, watches it, tells its verdict.
 *
 * @param surroundings the process
 * @param target which shop
 * @param options how to run
 * @param telling how to tell the verdict
 */
record RunSession(Surroundings surroundings, TargetOptions target, RunOptions options, VerdictOptions telling) {

    /** Makes the run and gives back the exit code. */
    int run(Scope scope, Depth depth, List<String> only) {
        target.choice().refuseUnseen(scope);
        try (Installation installation = Installation.of(target, surroundings)) {
            RunOrder order = new RunOrder(
                    scope,
                    depth,
                    only,
                    options.seed(),
                    options.readOnly(),
                    LoadSettings.DEFAULT,
                    options.out().map(surroundings::resolve).orElseGet(surroundings::defaultOutput));
            RunEngine engine = new RunEngine(surroundings.clock(), installation.secrets());
            RunListener watcher = telling.quiet() ? event -> {} : new ProgressView(surroundings.err());
            try (StopSignal.Subscription _ = surroundings.stop().whenRaised(engine::stop)) {
                return told(engine.run(order.at(installation), watcher));
            }
        }
    }

    private int told(RunEngine.Ending ending) {
        if (ending.unreachable().isPresent()) {
            surroundings.err().clearStatus();
            surroundings
                    .err()
                    .line(Ink.RED, "cartwright: " + ending.unreachable().get());
            return ExitCode.INCONCLUSIVE.number();
        }
        ending.lost().ifPresent(sentence -> surroundings.err().line(Ink.YELLOW, "cartwright: " + sentence));
        return new VerdictPrinter(surroundings.out(), telling)
                .told(ending.run())
                .number();
    }
}
