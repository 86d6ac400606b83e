package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.profile.ReferenceProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Shops that are broken altogether: a run ends in bounded time, with a reason a person can read, and never green. */
@Timeout(60)
class BrokenShopsTest {

    private static final String CART = message("200 OK", "Content-Type: application/json", "{\"ok\":true,\"cart\":{}}");

    private final List<CheckEvidence> evidence = new ArrayList<>();

    @Test
    void tellsThatNothingListensInOneSentence() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String reason = unreachable(URI.create("http://127.0.0.1:" + free));
        assertThat(reason)
                .contains("refused the connection")
                .contains("127.0.0.1:" + free)
                .doesNotContain("Exception");
    }

    @Test
    void tellsThatAHostIsUnknown() {
        assertThat(unreachable(URI.create("http://no-such-shop.invalid"))).contains("no-such-shop.invalid");
    }

    @Test
    void tellsThatTheShopNeverAnswers() throws IOException {
        try (RawServer silent = new RawServer((_, _) -> {})) {
            assertThat(unreachable(silent.baseUri())).contains("did not answer within 4.0 s");
        }
    }

    @Test
    void tellsThatTheShopClosesEveryConnection() throws IOException {
        try (RawServer closing = new RawServer((connection, _) -> connection.close())) {
            assertThat(unreachable(closing.baseUri())).contains("closed the connection without a whole answer");
        }
    }

    @Test
    void tellsThatTheShopDoesNotSpeakHttp() throws IOException {
        try (RawServer other =
                new RawServer((connection, _) -> RawServer.answer(connection, "SSH-2.0-OpenSSH_9.9\r\n"))) {
            assertThat(unreachable(other.baseUri())).startsWith("The shop can't be checked: ");
        }
    }

    @Test
    void failsAShopThatAnswersHtmlToEverything() throws IOException {
        String page = message("200 OK", "Content-Type: text/html", "<html><body>Welcome</body></html>");
        try (RawServer shop = new RawServer((connection, _) -> RawServer.answer(connection, page))) {
            runAll(profile(shop.baseUri()));
            assertThat(evidence).hasSameSizeAs(ReferenceShop.testable(profile(shop.baseUri())));
            assertThat(evidence).noneMatch(check -> check.outcome() == Outcome.ERROR);
            assertThat(evidence)
                    .filteredOn(check -> check.outcome() == Outcome.FAIL)
                    .hasSizeGreaterThan(180);
            isReadable();
        }
    }

    @Test
    void failsAShopThatClosesConnectionsInTheMiddle() throws IOException {
        try (RawServer shop = new RawServer((connection, number) -> {
            if (number == 1) {
                RawServer.answer(connection, CART);
            } else {
                RawServer.answer(connection, CART.substring(0, CART.length() - 10));
            }
        })) {
            runAll(profile(shop.baseUri()));
            // What no answer showed, no invariant can judge.
            assertThat(evidence)
                    .allMatch(check -> check.outcome() == Outcome.FAIL
                            || (isInvariant(check) && check.outcome() == Outcome.NOT_TESTABLE));
            // HEAD has no body that could be broken off.
            assertThat(evidence)
                    .filteredOn(check -> !isInvariant(check)
                            && check.exchanges().stream()
                                    .noneMatch(exchange -> exchange.method().equals("HEAD")))
                    .allMatch(check -> check.reason().contains("closed the connection without a whole answer"));
            isReadable();
        }
    }

    @Test
    void stopsAskingAShopThatFallsSilent() throws IOException {
        try (RawServer shop = new RawServer((connection, number) -> {
            if (number == 1) {
                RawServer.answer(connection, CART);
            }
        })) {
            runAll(profile(shop.baseUri()).answeringWithin(Duration.ofMillis(300)));
            assertThat(evidence).hasSameSizeAs(ReferenceShop.testable(profile(shop.baseUri())));
            assertThat(evidence)
                    .allMatch(check -> check.outcome() == Outcome.FAIL || check.outcome() == Outcome.NOT_TESTABLE);
            assertThat(evidence)
                    .filteredOn(check -> check.outcome() == Outcome.FAIL)
                    .hasSizeBetween(8, 24)
                    .allMatch(check -> check.reason().contains("did not answer within 0.3 s"));
            assertThat(evidence)
                    .filteredOn(check -> check.outcome() == Outcome.NOT_TESTABLE)
                    .allMatch(check -> check.reason().contains("the shop stopped answering"));
            assertThat(shop.connections()).isLessThan(60);
        }
    }

    @Test
    void letsNoInvariantHoldForAPartOfARun() throws IOException {
        int answered = 40;
        try (RawServer shop = new RawServer((connection, number) -> {
            if (number <= answered) {
                RawServer.answer(connection, CART);
            }
        })) {
            runAll(profile(shop.baseUri()).answeringWithin(Duration.ofMillis(300)));
            assertThat(evidence)
                    .filteredOn(check -> isInvariant(check) && check.outcome() != Outcome.FAIL)
                    .hasSizeGreaterThan(5)
                    .allMatch(check -> check.outcome() == Outcome.NOT_TESTABLE)
                    .allMatch(check -> check.reason().contains("the shop stopped answering"));
        }
    }

    @Test
    void doesNotBlameAShopForItsRateLimit() throws IOException {
        String refusal = message(
                "429 Too Many Requests",
                "Content-Type: application/json\r\nRetry-After: 1",
                "{\"error\":\"Too many requests\"}");
        try (RawServer shop = new RawServer((connection, _) -> RawServer.answer(connection, refusal))) {
            runAll(profile(shop.baseUri()));
            assertThat(evidence)
                    .filteredOn(check -> check.outcome() != Outcome.NOT_TESTABLE)
                    .extracting(check -> check.check() + " " + check.outcome())
                    .as("that every 429 says when to come back is seen")
                    .containsExactly("cart/13.13 PASS");
            assertThat(evidence)
                    .filteredOn(check -> !isInvariant(check))
                    .allMatch(check -> check.reason().contains("readings.rateLimit.requestsPerSecond"));
        }
    }

    private static String message(String status, String headers, String body) {
        return "HTTP/1.1 " + status + "\r\n" + headers + "\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body;
    }

    private static boolean isInvariant(CheckEvidence check) {
        return ContractCatalogue.standard().invariants().contains(check.check());
    }

    private void isReadable() {
        assertThat(evidence).isNotEmpty().allSatisfy(check -> {
            assertThat(check.reason()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
            assertThat(check.findings())
                    .allSatisfy(finding -> assertThat(finding.sentence()).doesNotContain("Exception"));
        });
    }

    private static ShopProfile profile(URI baseUri) {
        return ReferenceProfile.at(baseUri);
    }

    private void runAll(ShopProfile profile) {
        assertThat(run(profile)).isInstanceOf(ContractResult.Completed.class);
    }

    private String unreachable(URI baseUri) {
        long begun = System.nanoTime();
        ContractResult result = run(profile(baseUri));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(evidence).isEmpty();
        assertThat(result).isInstanceOf(ContractResult.Unreachable.class);
        return result instanceof ContractResult.Unreachable(String reason) ? reason : "";
    }

    private ContractResult run(ShopProfile profile) {
        return new ContractRunner(ContractCatalogue.standard(), Clock.systemUTC(), ReferenceShop::environment)
                .run(profile, new ContractSelection(ReferenceShop.testable(profile), false, 1), event -> {
                    if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence check)) {
                        evidence.add(check);
                    }
                });
    }
}
