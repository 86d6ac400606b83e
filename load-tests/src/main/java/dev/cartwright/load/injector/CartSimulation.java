package dev.cartwright.load.injector;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import dev.cartwright.load.wire.InjectionOrder;
import dev.cartwright.load.wire.InjectorLine;
import dev.cartwright.load.wire.Operation;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The visits as Gatling drives them. Gatling keeps the arrival rate and the connections; what an answer is worth and how
 * long it took is counted here. Gatling's own response times, checks and statistics are not used.
 */
public final class CartSimulation extends Simulation {

    private static final String VISIT = "visit";
    private static final String STATUS = "status";
    private static final String BODY = "body";
    private static final String SET_COOKIES = "setCookies";

    /** Arrivals go on a little past the window, so that the last moment of it has the full rate; s. */
    private static final long BEYOND_THE_WINDOW = 1;

    private final InjectionOrder order;
    private final Injection injection;

    /** Reads the order from standard input; Gatling wants a constructor without arguments. */
    public CartSimulation() throws IOException {
        BufferedReader harness = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        order = InjectorLine.JSON.readValue(harness.readLine(), InjectionOrder.class);
        injection = new Injection(order, System.out);
        ParentWatch.start(harness, injection::finish);
        setUp(scenario("visits").exec(visit()).injectOpen(arrivals()))
                .protocols(protocol())
                .maxDuration(length().plusMillis(order.timeoutMillis()).plusSeconds(3));
    }

    @Override
    public void after() {
        injection.finish();
    }

    private Duration length() {
        return Duration.ofMillis(order.warmUpMillis() + order.windowMillis());
    }

    /**
     * The rate rises over the first part of the warm-up and is full one visit's length before the window begins. Gatling
     * counts the length of a step in whole seconds and drops the rest.
     */
    private List<OpenInjectionStep> arrivals() {
        double full = order.requestsPerSecond() / order.operations().size();
        long visitMillis = order.spacingMillis() * (order.operations().size() - 1);
        long riseSeconds = Math.max(0, order.warmUpMillis() - visitMillis) / 1000;
        long levelSeconds = length().toSeconds() + 1 - riseSeconds + BEYOND_THE_WINDOW;
        OpenInjectionStep level = constantUsersPerSec(full).during(Duration.ofSeconds(levelSeconds));
        return riseSeconds == 0
                ? List.of(level)
                : List.of(rampUsersPerSec(full / 20).to(full).during(Duration.ofSeconds(riseSeconds)), level);
    }

    private HttpProtocolBuilder protocol() {
        return http.disableWarmUp()
                .disableFollowRedirect()
                .disableCaching()
                .disableAutoReferer()
                .disableAutoOrigin()
                .disableUrlEncoding()
                .shareConnections()
                .acceptHeader("application/json")
                .userAgentHeader("Cartwright");
    }

    private ChainBuilder visit() {
        ChainBuilder chain = exec(session -> session.set(VISIT, injection.arrives()));
        for (int step = 0; step < order.operations().size(); step++) {
            Operation operation = order.operations().get(step);
            int turn = step;
            if (step > 0) {
                chain = chain.pause(session -> injection.untilTurn(visit(session), turn));
            }
            chain = chain.exitHereIf(session -> injection.over(visit(session)))
                    .exec(session -> {
                        injection.sends(visit(session));
                        return session.remove(SET_COOKIES);
                    })
                    .exec(request(operation, step > 0))
                    .exec(session -> {
                        injection.hears(visit(session), operation, answer(session));
                        return session;
                    })
                    // What Gatling's own jar took from the answer must not be sent beside our cookie.
                    .exec(flushCookieJar());
        }
        return chain;
    }

    private HttpRequestActionBuilder request(Operation operation, boolean withCookie) {
        HttpRequestActionBuilder request = http(operation.label())
                .httpRequest(operation.method(), order.cart())
                .requestTimeout(Duration.ofMillis(order.timeoutMillis()));
        if (withCookie) {
            request = request.header(
                    "Cookie", session -> visit(session).cookieHeader().orElse(""));
        }
        if (!operation.readOnly()) {
            request = request.header("Content-Type", "application/json")
                    .header("Origin", order.origin())
                    .body(StringBody(session -> visit(session).body(operation)));
        }
        return request.check(
                status().saveAs(STATUS),
                header("Set-Cookie").findAll().optional().saveAs(SET_COOKIES),
                bodyString().saveAs(BODY));
    }

    /** What came back; null when the request failed, that is, when nothing that could be read as HTTP did. */
    private static @Nullable Answer answer(Session session) {
        if (session.isFailed()) {
            return null;
        }
        List<String> setCookies = session.contains(SET_COOKIES) ? session.getList(SET_COOKIES) : List.of();
        String body = Objects.requireNonNullElse(session.getString(BODY), "");
        return new Answer(session.getInt(STATUS), setCookies, body);
    }

    private static Visit visit(Session session) {
        return Objects.requireNonNull(session.<Visit>get(VISIT));
    }
}
