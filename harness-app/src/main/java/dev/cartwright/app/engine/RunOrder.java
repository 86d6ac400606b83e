package dev.cartwright.app.engine;

import dev.cartwright.app.shop.Installation;
import dev.cartwright.certification.profile.LoadSettings;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.Scope;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.OptionalLong;

/**
 * What somebody wants of a run before the shop is known; the command line and the console make a request of it alike.
 *
 * @param scope checks, load, or both
 * @param depth how thorough
 * @param only patterns of check addresses; empty for all checks
 * @param seed seed of everything random; empty for a fresh one
 * @param readOnly whether nothing that changes state may be sent
 * @param load the load where it differs from the profile's; empty settings leave that as it is
 * @param outRoot folder in which {@code <shop>/<run id>/} is made
 */
public record RunOrder(
        Scope scope,
        Depth depth,
        List<String> only,
        OptionalLong seed,
        boolean readOnly,
        LoadSettings load,
        Path outRoot) {

    private static final int SEEDS = 1_000_000;

    public RunOrder {
        only = List.copyOf(only);
    }

    /** The same, with this load in place of the profile's where it says something. */
    public RunOrder with(LoadSettings otherLoad) {
        return new RunOrder(scope, depth, only, seed, readOnly, otherLoad, outRoot);
    }

    /** The request for this shop. */
    public RunRequest at(Installation installation) {
        return new RunRequest(
                scope,
                depth,
                installation.profile().loadedBy(load),
                only,
                seed.orElseGet(() -> new SecureRandom().nextInt(SEEDS)),
                readOnly,
                outRoot,
                installation.notes(),
                installation.origin());
    }
}
