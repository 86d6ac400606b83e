package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.StopSignal;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.engine.RunEngine;
import dev.cartwright.app.engine.RunRequest;
import dev.cartwright.app.shop.Installation;
import dev.cartwright.app.shop.TargetOptions;
import dev.cartwright.app.terminal.Ink;
import dev.cartwright.app.terminal.ProgressView;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunListener;
import dev.cartwright.certification.run.Scope;
import java.security.SecureRandom;
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
            RunRequest request = new RunRequest(
                    scope,
                    depth,
                    installation.profile(),
                    only,
                    options.seed().orElseGet(() -> new SecureRandom().nextInt(1_000_000)),
                    options.readOnly(),
                    options.out().map(surroundings::resolve).orElseGet(surroundings::defaultOutput),
                    installation.notes(),
                    installation.origin());
            RunEngine engine = new RunEngine(surroundings.clock(), installation.secrets());
            RunListener watcher = telling.quiet() ? event -> {} : new ProgressView(surroundings.err());
            try (StopSignal.Subscription _ = surroundings.stop().whenRaised(engine::stop)) {
                return told(engine.run(request, watcher));
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
        return new VerdictPrinter(surroundings.out(), telling)
                .told(ending.run())
                .number();
    }
}
