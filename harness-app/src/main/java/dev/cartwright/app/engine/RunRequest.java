package dev.cartwright.app.engine;

import dev.cartwright.app.shop.ShopOrigin;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.Scope;
import java.nio.file.Path;
import java.util.List;

/**
 * What somebody wants to be run.
 *
 * @param scope checks, load, or both
 * @param depth how thorough; it decides about load, every depth makes all checks
 * @param profile the shop
 * @param only patterns of check addresses; empty for all checks
 * @param seed seed of everything random
 * @param readOnly whether nothing that changes state may be sent
 * @param outRoot folder in which {@code <shop>/<run id>/} is made
 * @param notes what a reader of the report should know, one sentence each
 * @param origin what the shop is made of, kept in the run's folder for a replay
 */
public record RunRequest(
        Scope scope,
        Depth depth,
        ShopProfile profile,
        List<String> only,
        long seed,
        boolean readOnly,
        Path outRoot,
        List<String> notes,
        ShopOrigin origin) {

    public RunRequest {
        only = List.copyOf(only);
        notes = List.copyOf(notes);
    }
}
