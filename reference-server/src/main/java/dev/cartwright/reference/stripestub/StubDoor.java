package dev.cartwright.reference.stripestub;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.cartwright.reference.http.JsonText;
import java.net.URI;
import java.util.Optional;

/** Between WireMock and the stub: requests in, answers and faults out. */
final class StubDoor implements ResponseDefinitionTransformerV2 {
    static final String NAME = "stripe-stub";
    private static final int LONGER_THAN_ANYBODY_WAITS = 30_000;

    private final StubApi api;
    private final StubControl control;
    private volatile Trouble trouble = Trouble.NONE;

    StubDoor(StubApi api, Stage stage) {
        this.api = api;
        this.control = new StubControl(api, stage, this::trouble);
    }

    void trouble(Trouble kind) {
        trouble = kind;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Request request = event.getRequest();
        URI address = URI.create(request.getUrl());
        String method = request.getMethod().getName();
        if (address.getPath().startsWith(StubControl.ROOT)) {
            // a page in a browser has no business here
            return request.containsHeader("Origin")
                    ? new ResponseDefinitionBuilder().withStatus(403).build()
                    : told(control.answer(
                                    method,
                                    address.getPath(),
                                    Optional.ofNullable(address.getQuery()).orElse("")))
                            .build();
        }
        StubApi.Question question = new StubApi.Question(
                method,
                address.getPath(),
                Optional.ofNullable(request.getHeader("Authorization")),
                Optional.ofNullable(request.getHeader("Idempotency-Key")),
                request.getBodyAsString());
        return switch (trouble) {
            case NONE -> told(api.answer(question)).build();
            case ERROR ->
                told(Reply.error(500, "api_error", "", "Something went wrong")).build();
            case SILENCE ->
                told(api.answer(question))
                        .withFixedDelay(LONGER_THAN_ANYBODY_WAITS)
                        .build();
            case RESET ->
                new ResponseDefinitionBuilder()
                        .withFault(Fault.CONNECTION_RESET_BY_PEER)
                        .build();
        };
    }

    private static ResponseDefinitionBuilder told(Reply reply) {
        ResponseDefinitionBuilder response = new ResponseDefinitionBuilder()
                .withStatus(reply.status())
                .withHeader("Content-Type", "application/json")
                .withHeader("Request-Id", StubApi.fresh("req"))
                .withBody(JsonText.write(reply.body()));
        return reply.replayed() ? response.withHeader("Idempotent-Replayed", "true") : response;
    }
}
