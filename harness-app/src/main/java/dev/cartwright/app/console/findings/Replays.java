package dev.cartwright.app.console.findings;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.UsageException;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.app.engine.Replay;
import dev.cartwright.app.engine.Replay.Fate;
import dev.cartwright.app.engine.Replay.Replayed;
import dev.cartwright.app.shop.Installation;
import dev.cartwright.app.shop.ShopOrigin;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Makes a check of an earlier run again, as {@code cartwright replay} does. */
public final class Replays {

    private final Surroundings surroundings;

    public Replays(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The work of making one check again, to be done in the background. */
    Callable<FindingsModel.Again> again(JudgedRun run, CheckAddress address) {
        return () -> {
            var target = run.run().description().target();
            // Whoever may look into the run was allowed to send to its shop when it was made.
            List<String> allowed = List.of(String.valueOf(target.getHost()));
            try (Installation installation = Installation.again(
                    ShopOrigin.read(run.folder()), target, Optional.empty(), allowed, surroundings)) {
                Replay replay = new Replay(surroundings.clock(), installation.secrets());
                List<CheckEvidence> found = replay.found(run.run(), List.of(address.value()));
                if (found.isEmpty()) {
                    throw new UsageException(address
                            + " found nothing in this run, so there is nothing to make again; run it from Run.");
                }
                return replay.again(installation.profile(), run.run(), found).stream()
                        .findFirst()
                        .map(Replays::told)
                        .orElseThrow(() -> new UsageException("The shop at " + target
                                + " can't be reached any more; see that it runs, then try again."));
            }
        };
    }

    private static FindingsModel.Again told(Replayed replayed) {
        return new FindingsModel.Again(
                replayed.after().check(),
                replayed.fate().label() + ": " + replayed.after().reason(),
                replayed.fate() == Fate.FIXED);
    }
}
