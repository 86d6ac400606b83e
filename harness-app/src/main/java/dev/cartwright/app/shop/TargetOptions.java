package dev.cartwright.app.shop;

import dev.cartwright.app.UsageException;
import dev.cartwright.certification.profile.ShopProfile;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which shop is meant: one at an address, or the reference cart. */
public final class TargetOptions {

    @Option(
            names = "--target",
            paramLabel = "URL",
            description =
                    "Scheme, host and port of the shop (default: the address in --shop; without either, the built-in"
                            + " reference cart is started).")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--shop",
            paramLabel = "FILE",
            description = "Profile of the shop; 'cartwright init' writes one to fill in.")
    private Optional<Path> shop = Optional.empty();

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Leave to send checks and load to this host; anything but this machine needs it. Repeatable.")
    private List<String> allowed = new ArrayList<>();

    @Mixin
    private ReferenceChoice choice = new ReferenceChoice();

    /** The profile file, where one was named. */
    public Optional<Path> shop() {
        return shop;
    }

    /** The address, where one was named. */
    public Optional<URI> target() {
        return target.map(TargetAddress::parse);
    }

    /** Which reference cart is wanted when no shop is named. */
    public ReferenceChoice choice() {
        return choice;
    }

    /**
     * Refuses an address that is not allowed.
     *
     * @throws UsageException when it is neither this machine nor allowed
     */
    public void check(ShopProfile profile) {
        HostGuard.check(profile, allowed);
    }

    /** Whether a shop was named, rather than the reference cart meant. */
    public boolean named() {
        return target.isPresent() || shop.isPresent();
    }
}
