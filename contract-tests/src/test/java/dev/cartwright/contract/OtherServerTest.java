package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.profile.ProfileReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A cart of another hand and language, which shares no code with ours, is right as well: no check blames it. */
@Timeout(60)
class OtherServerTest {

    @Test
    void isNeverBlamed() throws IOException {
        ProcessBuilder node = new ProcessBuilder(
                "node",
                ProjectRoot.file("contract-tests/src/test/other-server/server.mjs")
                        .toString());
        node.environment().put("CART_COOKIE_SECRET", ReferenceShop.SECRET);
        node.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process server = started(node);
        try (BufferedReader said = server.inputReader()) {
            URI address = URI.create(said.readLine());
            List<CheckEvidence> seen = ReferenceShop.run(
                    profile().at(address),
                    new ContractSelection(ContractCatalogue.standard().select(List.of()), false, 1));

            assertThat(seen)
                    .filteredOn(check -> check.outcome() != Outcome.PASS)
                    .extracting(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                    .containsExactly("cart/4.18 WARN: expected a Set-Cookie named __Host-CART_ID, got no cart cookie"
                            + " (and 1 more)");
        } finally {
            server.destroyForcibly();
        }
    }

    private static ShopProfile profile() {
        return ProfileReader.read(ProjectRoot.file("contract-tests/src/test/other-server/shop.yaml"));
    }

    private static Process started(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException missing) {
            return abort("Node.js is not on this machine, so the other server can't run");
        }
    }
}
