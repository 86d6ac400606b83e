package dev.cartwright.contract;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.profile.ReferenceProfile;
import dev.cartwright.reference.InventorySettings;
import dev.cartwright.reference.InventorySettings.Mode;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.Secret;
import dev.cartwright.reference.ServerConfiguration;
import dev.cartwright.reference.ServerConfigurationBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reference server in this process, with its profile and its secret. */
final class ReferenceShop implements AutoCloseable {

    static final String SECRET = "a secret that only this test knows, 0123456789";

    static final String PREVIOUS_SECRET = "the secret before it, which only this test knows, 0123456789";

    /** Enough for a fault that any of several sequences shows; one test runs as many as a certification does. */
    static final int SEQUENCES = 60;

    static final String WEBHOOK_SECRET = "whsec_that_only_this_test_knows";
    static final String INVENTORY_TOKEN = "a token that only this test knows";

    private final ReferenceServer server;
    private final URI neighbour;

    private ReferenceShop(UnaryOperator<ServerConfigurationBuilder> change) {
        this.server = ReferenceServer.start(change.apply(ServerConfiguration.forTests()
                        .cookieSecret(Secret.of(SECRET))
                        .operations(
                                settings -> settings.withTestControls().withPreviousSecret(Secret.of(PREVIOUS_SECRET)))
                        .inventory(InventorySettings.defaults()
                                .in(Mode.RESERVE_TTL)
                                .withToken(Secret.of(INVENTORY_TOKEN)))
                        .checkout(checkout -> checkout.withPlayMoney(Secret.of(WEBHOOK_SECRET)))
                        .grace(Duration.ZERO))
                .build());
        this.neighbour = server.neighbour("neighbour").baseUri();
    }

    /** The checks that were asked for, each an address or a chapter; none means all: {@code -Dcartwright.checks=cart/4,cart/7.2}. */
    static List<String> askedFor() {
        return Stream.of(System.getProperty("cartwright.checks", "").split(","))
                .filter(pattern -> !pattern.isEmpty())
                .toList();
    }

    static ReferenceShop clean() {
        return new ReferenceShop(UnaryOperator.identity());
    }

    /** A reference server that was changed otherwise. */
    static ReferenceShop of(UnaryOperator<ServerConfigurationBuilder> change) {
        return new ReferenceShop(change);
    }

    static ReferenceShop withFault(String fault) {
        return new ReferenceShop(builder -> builder.faults(fault));
    }

    static ReferenceShop withVariant(String variant) {
        return new ReferenceShop(builder -> builder.variants(variant));
    }

    ShopProfile profile() {
        return ReferenceProfile.at(server.baseUri(), server.managementUri(), neighbour);
    }

    /** Runs these checks and gives back their evidence. */
    List<CheckEvidence> run(Set<CheckAddress> selected) {
        return run(selected, UnaryOperator.identity());
    }

    List<CheckEvidence> run(Set<CheckAddress> selected, UnaryOperator<ShopProfile> change) {
        return run(change.apply(profile()), new ContractSelection(selected, false, 1, SEQUENCES));
    }

    static List<CheckEvidence> run(ShopProfile profile, ContractSelection selection) {
        List<CheckEvidence> evidence = new ArrayList<>();
        ContractRunner runner =
                new ContractRunner(ContractCatalogue.standard(), Clock.systemUTC(), ReferenceShop::environment);
        ContractResult result = runner.run(profile, selection, event -> {
            if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence check)) {
                evidence.add(check);
            }
        });
        if (result instanceof ContractResult.Unreachable(String reason)) {
            throw new AssertionError(reason);
        }
        return evidence;
    }

    /** The checks for which the profile says enough. */
    static Set<CheckAddress> testable(ShopProfile profile) {
        return ContractCatalogue.standard().entries().stream()
                .filter(entry -> entry.check().needs().unmet(profile).isEmpty())
                .map(entry -> entry.listing().address())
                .collect(Collectors.toSet());
    }

    static Optional<String> environment(String variable) {
        return switch (variable) {
            case "CART_COOKIE_SECRET" -> Optional.of(SECRET);
            case "CART_COOKIE_SECRET_OLD" -> Optional.of(PREVIOUS_SECRET);
            case ReferenceProfile.WEBHOOK_SECRET -> Optional.of(WEBHOOK_SECRET);
            case ReferenceProfile.INVENTORY_TOKEN -> Optional.of(INVENTORY_TOKEN);
            default -> Optional.empty();
        };
    }

    @Override
    public void close() {
        server.close();
    }
}
