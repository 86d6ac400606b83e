package dev.cartwright.contract.traffic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.http.CartRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges the requests of the checks before they are sent. Immutable and thread-safe. */
public final class OwnTraffic {

    private static final String SCHEMA = "request-schema.json";
    private static final Set<String> WITHOUT_A_BODY = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> WITH_A_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");
    /** Every shop takes bodies up to here. */
    private static final int ALWAYS_TAKEN = 65_536;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final URI cart;
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    /** Judges what is sent to the cart of this shop; what is sent elsewhere has no schema. */
    public OwnTraffic(ShopProfile profile) {
        this.cart = profile.cartAddress();
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        JsonSchema whole = factory.getSchema(SchemaLocation.of("classpath:" + SCHEMA), schema());
        WITH_A_BODY.forEach(
                method -> schemas.put(method, whole.getRefSchema(SchemaLocation.Fragment.of("/$defs/" + method))));
    }

    private static JsonNode schema() {
        try (InputStream file = OwnTraffic.class.getResourceAsStream(SCHEMA)) {
            return STRICT.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is wrong with a request, in one sentence: it is not what the check means it to be. */
    public Optional<String> mistake(CartRequest request) {
        if (!request.target().getRawPath().equals(cart.getRawPath())) {
            return Optional.empty();
        }
        return switch (request.meaning()) {
            case RIGHT -> fault(request).map(fault -> "it sent a " + request.method() + " as right, and " + fault);
            case WRONG ->
                fault(request).isPresent()
                        ? Optional.empty()
                        : Optional.of("it sent a " + request.method() + " as wrong, and nothing is wrong with it");
            case OPEN -> Optional.empty();
        };
    }

    /** Why a request does not fit the protocol. */
    private Optional<String> fault(CartRequest request) {
        if (WITHOUT_A_BODY.contains(request.method())) {
            return request.body().map(_ -> "it has a body");
        }
        if (!WITH_A_BODY.contains(request.method())) {
            return Optional.of("the cart has no such method");
        }
        if (header(request, "Origin").filter(this::foreign).isPresent()) {
            return Optional.of("its origin is foreign");
        }
        if (request.body().isEmpty()) {
            return Optional.of("it has no body");
        }
        String type = header(request, "Content-Type").orElse("");
        if (!type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals("application/json")) {
            return Optional.of("its content type is '" + type + "'");
        }
        return request.body().get().size() > ALWAYS_TAKEN
                ? Optional.of("its body is larger than every shop takes")
                : unfit(request.method(), request.body().get().utf8());
    }

    private Optional<String> unfit(String method, String text) {
        JsonNode body;
        try {
            body = STRICT.readTree(text);
        } catch (JsonProcessingException broken) {
            return Optional.of("its body is no JSON: " + broken.getOriginalMessage());
        }
        List<String> messages = Optional.ofNullable(schemas.get(method)).orElseThrow().validate(body).stream()
                .map(ValidationMessage::getMessage)
                .toList();
        return messages.isEmpty()
                ? Optional.empty()
                : Optional.of("its body does not fit: " + String.join("; ", messages));
    }

    private boolean foreign(String origin) {
        String own = cart.getScheme() + "://" + cart.getAuthority();
        return !origin.equalsIgnoreCase(own);
    }

    private static Optional<String> header(CartRequest request, String name) {
        return request.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }
}
