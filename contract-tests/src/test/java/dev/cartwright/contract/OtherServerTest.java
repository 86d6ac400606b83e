package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.profile.ProfileReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A cart of another hand and language, which shares no code with ours, is right as well: no check blames it. */
@Timeout(300)
class OtherServerTest {

    private static final Duration LONG_LIFE = Duration.ofDays(1);
    private static final Duration SHORT_LIFE = Duration.ofSeconds(6);

    @Test
    void isNeverBlamed() throws IOException {
        List<CheckEvidence> seen = run(LONG_LIFE, LONG_LIFE, ReferenceShop::testable);

        assertThat(seen)
                .filteredOn(check -> check.outcome() != Outcome.PASS)
                .extracting(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                .containsExactly(
                        "cart/4.18 WARN: expected a Set-Cookie named __Host-CART_ID, got no cart cookie"
                                + " (and 1 more)",
                        "cart/13.13 NOT_TESTABLE: no answer of this run was a 429; without --read-only and with leave to"
                                + " provoke one (readings.rateLimit.provoke) there will be");
        assertThat(seen).hasSizeGreaterThan(200);
    }

    @Test
    void isNotBlamedForWhatItDoesNotDeclareOrCanNotShow() throws IOException {
        List<CheckEvidence> seen = run(LONG_LIFE, LONG_LIFE, profile -> {
            Set<CheckAddress> others =
                    new HashSet<>(ContractCatalogue.standard().select(List.of()));
            others.removeAll(ReferenceShop.testable(profile));
            return others;
        });

        assertThat(seen).isNotEmpty().allMatch(check -> check.exchanges().isEmpty());
        assertThat(seen).extracting(CheckEvidence::outcome).isSubsetOf(Outcome.NOT_APPLICABLE, Outcome.NOT_TESTABLE);
    }

    @Test
    void letsCartsEndThatAreWaitedFor() throws IOException {
        Set<CheckAddress> ends = ContractCatalogue.standard()
                .select(List.of("CartLivesForItsTtl", "CartEndsAfterItsTtl", "EveryWriteStartsTheLifeAnew"));

        assertThat(run(SHORT_LIFE, SHORT_LIFE, _ -> ends))
                .hasSize(3)
                .extracting(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                .allMatch(seen -> seen.contains(" PASS: "));
    }

    @Test
    void waitsForCartsThatEndTooSoonOrNever() throws IOException {
        Set<CheckAddress> lives = ContractCatalogue.standard().select(List.of("CartLivesForItsTtl"));
        Set<CheckAddress> ends = ContractCatalogue.standard().select(List.of("CartEndsAfterItsTtl"));

        assertThat(run(Duration.ofSeconds(1), SHORT_LIFE, _ -> lives))
                .extracting(CheckEvidence::outcome)
                .containsExactly(Outcome.FAIL);
        assertThat(run(LONG_LIFE, Duration.ofSeconds(2), _ -> ends))
                .extracting(CheckEvidence::outcome)
                .containsExactly(Outcome.FAIL);
    }

    /** Carts of this server live for {@code ttl}, and its profile says {@code promised}. */
    private static List<CheckEvidence> run(
            Duration ttl, Duration promised, Function<ShopProfile, Set<CheckAddress>> selection) throws IOException {
        ProcessBuilder node = new ProcessBuilder(
                "node",
                ProjectRoot.file("contract-tests/src/test/other-server/server.mjs")
                        .toString());
        node.environment().put("CART_COOKIE_SECRET", ReferenceShop.SECRET);
        node.environment().put("CART_TTL", String.valueOf(ttl.toSeconds()));
        node.environment().put("CART_COOKIE_SECRET_OLD", ReferenceShop.PREVIOUS_SECRET);
        node.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process server = started(node);
        try (BufferedReader said = server.inputReader()) {
            ShopProfile profile = profile(promised).at(URI.create(said.readLine()));
            return ReferenceShop.run(profile, new ContractSelection(selection.apply(profile), false, 1));
        } finally {
            server.destroyForcibly();
        }
    }

    private static ShopProfile profile(Duration ttl) {
        ShopProfile read = ProfileReader.read(ProjectRoot.file("contract-tests/src/test/other-server/shop.yaml"));
        return read.reachedBy(read.doors().withCartTtl(ttl));
    }

    private static Process started(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException missing) {
            return abort("Node.js is not on this machine, so the other server can't run");
        }
    }
}
