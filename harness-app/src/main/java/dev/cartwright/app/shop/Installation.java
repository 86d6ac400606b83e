package dev.cartwright.app.shop;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.UsageException;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.check.CookieSecrets;
import dev.cartwright.contract.profile.ProfileException;
import dev.cartwright.contract.profile.ProfileReader;
import dev.cartwright.contract.profile.ReferenceProfile;
import dev.cartwright.reference.ConfigurationException;
import dev.cartwright.reference.InventorySettings;
import dev.cartwright.reference.InventorySettings.Mode;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.Secret;
import dev.cartwright.reference.ServerConfiguration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The shop a run is about, for as long as the run lasts.
 *
 * @param profile what is known of it
 * @param notes what a reader of the report should know, one sentence each
 * @param secrets gives the secret that a profile names by an environment variable
 * @param server the reference cart, when it was started for this run
 * @param origin what it is made of
 */
public record Installation(
        ShopProfile profile,
        List<String> notes,
        Function<String, Optional<String>> secrets,
        Optional<ReferenceServer> server,
        ShopOrigin origin)
        implements AutoCloseable {

    public Installation {
        notes = List.copyOf(notes);
    }

    /**
     * The shop that the options name, or a fresh reference cart.
     *
     * @throws UsageException when the options contradict each other or the address is not allowed
     */
    public static Installation of(TargetOptions options, Surroundings surroundings) {
        return options.named() ? named(options, surroundings) : reference(options.choice(), Map.of());
    }

    /**
     * The shop that a profile file describes.
     *
     * @param allowed hosts that may be sent checks and load beside this machine
     * @throws ProfileException when the file is no profile
     * @throws UsageException when the address is not allowed
     */
    public static Installation ofProfile(Path file, List<String> allowed, Surroundings surroundings) {
        ShopProfile profile = ProfileReader.read(file);
        HostGuard.check(profile, allowed);
        return known(profile, List.of(), ShopOrigin.named(Optional.of(text(file))), surroundings);
    }

    /**
     * The reference cart with these faults, its carts where the variables say.
     *
     * @param store the variables of {@code docs/reference-server.md} that name a store; empty for memory
     * @throws UsageException when they name none that can be used
     */
    public static Installation builtInWithStore(List<String> faults, Map<String, String> store) {
        return reference(ReferenceChoice.of(faults, List.of()), store);
    }

    /** The reference cart with these faults and variants. */
    public static Installation builtIn(List<String> faults, List<String> variants) {
        return reference(ReferenceChoice.of(faults, variants), Map.of());
    }

    /**
     * The shop of an earlier run.
     *
     * @param before where it was then
     * @param elsewhere where it is now, if somewhere else
     * @param allowed hosts as given with {@code --allow-host}
     * @throws UsageException when the profile is no profile any more or the address is not allowed
     */
    public static Installation again(
            ShopOrigin origin, URI before, Optional<URI> elsewhere, List<String> allowed, Surroundings surroundings) {
        if (origin.builtIn() && elsewhere.isEmpty()) {
            return builtIn(origin.faults(), origin.variants());
        }
        URI address = elsewhere.orElse(before);
        ShopProfile profile = origin.builtIn()
                ? ReferenceProfile.at(address)
                : origin.profile()
                        .map(text -> parsed(text).at(address))
                        .orElseGet(() -> ShopProfile.of(nameOf(address), address));
        HostGuard.check(profile, allowed);
        return known(profile, List.of(), origin, surroundings);
    }

    /** A shop that is not ours to start or stop; its secret, where it names one, is in our environment. */
    private static Installation known(
            ShopProfile profile, List<String> notes, ShopOrigin origin, Surroundings surroundings) {
        return new Installation(
                profile,
                notes,
                name -> Optional.ofNullable(surroundings.environment().get(name)),
                Optional.empty(),
                origin);
    }

    private static ShopProfile parsed(String text) {
        try {
            return ProfileReader.parse("of the run", text);
        } catch (ProfileException unusable) {
            throw new UsageException(String.valueOf(unusable.getMessage()));
        }
    }

    private static Installation named(TargetOptions options, Surroundings surroundings) {
        if (options.choice().any()) {
            throw new UsageException(
                    "--fault and --variant belong to the built-in reference cart; leave them out, or leave"
                            + " out --target and --shop.");
        }
        Optional<URI> target = options.target();
        Optional<ShopProfile> read = options.shop().map(surroundings::resolve).map(ProfileReader::read);
        ShopProfile profile = target.map(address ->
                        read.map(shop -> shop.at(address)).orElseGet(() -> ShopProfile.of(nameOf(address), address)))
                .or(() -> read)
                .orElseThrow();
        options.check(profile);
        List<String> notes = read.isPresent()
                ? List.of()
                : List.of("No shop profile was given, so no SKU is known and most checks can't be made: write one with"
                        + " 'cartwright init --target " + profile.baseUrl() + "', fill it in and name it with --shop.");
        return known(
                profile,
                notes,
                ShopOrigin.named(options.shop().map(surroundings::resolve).map(Installation::text)),
                surroundings);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UsageException(
                    file + " can't be read (" + unreadable.getClass().getSimpleName() + "); see who may read it.");
        }
    }

    private static Installation reference(ReferenceChoice choice, Map<String, String> store) {
        Secret cookie = Secret.random();
        Secret webhook = Secret.random();
        Secret token = Secret.random();
        try {
            Secret previous = Secret.random();
            ReferenceServer server = ReferenceServer.start(ServerConfiguration.builder()
                    .environment(store)
                    .port(0)
                    .cookieSecret(cookie)
                    .operations(settings -> settings.withTestControls().withPreviousSecret(previous))
                    .inventory(InventorySettings.defaults()
                            .in(Mode.RESERVE_TTL)
                            // in memory, and named: carts in a store that servers share take a database that is, too
                            .withDatabase(Secret.of("jdbc:h2:mem:" + UUID.randomUUID()))
                            .withToken(token))
                    .checkout(checkout -> checkout.withPlayMoney(webhook))
                    .faults(choice.faults())
                    .variants(choice.variants())
                    .build());
            return new Installation(
                    choice.fitting(ReferenceProfile.at(
                            server.baseUri(),
                            server.managementUri(),
                            server.neighbour("neighbour").baseUri())),
                    choice.notes(),
                    name -> Optional.of(
                                    switch (name) {
                                        case ReferenceProfile.WEBHOOK_SECRET -> webhook;
                                        case ReferenceProfile.INVENTORY_TOKEN -> token;
                                        // Whatever variable the profile names: no other process knows this cart's
                                        // secrets.
                                        default -> name.endsWith(CookieSecrets.OLD) ? previous : cookie;
                                    })
                            .map(Secret::reveal),
                    Optional.of(server),
                    ShopOrigin.reference(choice));
        } catch (ConfigurationException unusable) {
            throw new UsageException(String.valueOf(unusable.getMessage()));
        }
    }

    private static String nameOf(URI address) {
        String name = (address.getHost() + (address.getPort() > 0 ? "-" + address.getPort() : ""))
                .replaceAll("[^A-Za-z0-9.-]", "");
        return name.length() > 64 ? name.substring(0, 64) : name;
    }

    /** The same shop for somebody who must not stop it. */
    public Installation borrowed() {
        return new Installation(profile, notes, secrets, Optional.empty(), origin);
    }

    /** Stops the reference cart, when there is one. */
    @Override
    public void close() {
        server.ifPresent(ReferenceServer::close);
    }
}
