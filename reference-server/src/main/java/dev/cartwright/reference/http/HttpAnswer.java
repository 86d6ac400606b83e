package dev.cartwright.reference.http;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An answer before it is written. The gateway leaves the body out for HEAD, 204 and 304.
 *
 * @param status the status code
 * @param headers the header fields, without those of the framing
 * @param body the body
 * @param framing how the body's length is told
 */
public record HttpAnswer(int status, HeaderFields headers, Bytes body, Framing framing) {

    private static final HeaderFields JSON = HeaderFields.of("Content-Type", "application/json");

    /** How the end of a body is told. */
    public enum Framing {
        /** By {@code Content-Length}; cheaper, so the default. */
        FIXED_LENGTH,
        /** By chunks. */
        CHUNKED
    }

    /** An answer with a JSON body. */
    public static HttpAnswer json(int status, JsonNode body) {
        return jsonText(status, JsonText.write(body));
    }

    /** An answer with a body that is the text of a JSON value. */
    public static HttpAnswer jsonText(int status, String body) {
        return new HttpAnswer(status, JSON, Bytes.utf8(body), Framing.FIXED_LENGTH);
    }

    /** An answer without a body. */
    public static HttpAnswer empty(int status) {
        return new HttpAnswer(status, HeaderFields.NONE, Bytes.NONE, Framing.FIXED_LENGTH);
    }

    /** Whether the status is in the 200s. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** This answer with another status. */
    public HttpAnswer withStatus(int other) {
        return new HttpAnswer(other, headers, body, framing);
    }

    /** This answer with other header fields. */
    public HttpAnswer withHeaders(HeaderFields other) {
        return new HttpAnswer(status, other, body, framing);
    }

    /** This answer with {@code name} set to one value. */
    public HttpAnswer withHeader(String name, String value) {
        return withHeaders(headers.with(name, value));
    }

    /** This answer without the fields of that name. */
    public HttpAnswer withoutHeader(String name) {
        return withHeaders(headers.without(name));
    }

    /** This answer with another body. */
    public HttpAnswer withBody(Bytes other) {
        return new HttpAnswer(status, headers, other, framing);
    }

    /** This answer with another framing. */
    public HttpAnswer withFraming(Framing other) {
        return new HttpAnswer(status, headers, body, other);
    }
}
