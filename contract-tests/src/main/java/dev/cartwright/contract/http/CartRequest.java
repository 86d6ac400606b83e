package dev.cartwright.contract.http;

import dev.cartwright.certification.evidence.Header;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okio.ByteString;

/**
 * A request as it is to go over the wire, byte for byte.
 *
 * @param method HTTP method
 * @param target absolute address
 * @param headers header lines in order
 * @param body body, empty for none at all
 * @param meaning whether it is meant to fit the protocol
 */
public record CartRequest(String method, URI target, List<Header> headers, Optional<ByteString> body, Meaning meaning) {

    /** What every request says of its sender; identity, so that a body is seen as it was sent. */
    private static final List<Header> STANDARD = List.of(
            new Header("User-Agent", "Cartwright"),
            new Header("Accept", "application/json"),
            new Header("Accept-Encoding", "identity"));

    private static final String CHUNKED = "Transfer-Encoding";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    public CartRequest {
        headers = List.copyOf(headers);
    }

    /** A request with the header lines that every request has, and without a body. */
    public static CartRequest of(String method, URI target) {
        return new CartRequest(method, target, STANDARD, Optional.empty(), Meaning.RIGHT);
    }

    /** The same request with one more header line. */
    public CartRequest with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new CartRequest(method, target, more, body, meaning);
    }

    /** The same request with this header line in place of those of its name. */
    public CartRequest having(String name, String value) {
        return without(name).with(name, value);
    }

    /** The same request without header lines of that name. */
    public CartRequest without(String name) {
        List<Header> fewer = headers.stream()
                .filter(header -> !header.name().equalsIgnoreCase(name))
                .toList();
        return new CartRequest(method, target, fewer, body, meaning);
    }

    /** The same request, whose body is sent in chunks and its length not told. */
    public CartRequest inChunks() {
        return with(CHUNKED, "chunked");
    }

    /** Whether its body is sent in chunks. */
    boolean chunked() {
        return headers.stream().anyMatch(header -> header.name().equalsIgnoreCase(CHUNKED));
    }

    /** The same request with a JSON body. */
    public CartRequest withJson(String json) {
        return withBody("application/json", ByteString.encodeUtf8(json));
    }

    /** The same request with a body of any kind. */
    public CartRequest withBody(String contentType, ByteString bytes) {
        return with("Content-Type", contentType).withBody(bytes);
    }

    /** The same request with a body that it does not say the type of. */
    public CartRequest withBody(ByteString bytes) {
        return new CartRequest(method, target, headers, Optional.of(bytes), meaning);
    }

    /** The same request to another address. */
    public CartRequest to(URI other) {
        return new CartRequest(method, other, headers, body, meaning);
    }

    /** The same request, which is meant so. */
    public CartRequest meaning(Meaning other) {
        return new CartRequest(method, target, headers, body, other);
    }

    /** The same request, which breaks the protocol on purpose. */
    public CartRequest wrong() {
        return meaning(Meaning.WRONG);
    }

    /** Whether the method is one that changes nothing by its definition. */
    public boolean safe() {
        return SAFE.contains(method);
    }
}
