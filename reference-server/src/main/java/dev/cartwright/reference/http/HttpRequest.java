package dev.cartwright.reference.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * A request as the server sees it.
 *
 * @param method the method, in the case it was sent in
 * @param path the raw path, without query
 * @param headers the header fields
 * @param body what was read of the body
 * @param peer address and port the connection comes from; a proxy's, where there is one
 * @param client the address of the client, behind the proxies that are trusted
 * @param id what the request is called in the log and in the answer
 */
public record HttpRequest(
        String method,
        String path,
        HeaderFields headers,
        RequestBody body,
        InetSocketAddress peer,
        InetAddress client,
        String id) {

    /** The body's text as UTF-8; empty when there is none or it was over the limit. */
    public String text() {
        return switch (body) {
            case RequestBody.Whole whole -> whole.bytes().text();
            case RequestBody.TooLarge _ -> "";
        };
    }

    /** Whether the client sent at least one byte of body. */
    public boolean hasBody() {
        return switch (body) {
            case RequestBody.Whole whole -> !whole.bytes().isEmpty();
            case RequestBody.TooLarge _ -> true;
        };
    }

    /** This request with another method. */
    public HttpRequest withMethod(String other) {
        return new HttpRequest(other, path, headers, body, peer, client, id);
    }

    /** This request with another path. */
    public HttpRequest withPath(String other) {
        return new HttpRequest(method, other, headers, body, peer, client, id);
    }

    /** This request with other header fields. */
    public HttpRequest withHeaders(HeaderFields other) {
        return new HttpRequest(method, path, other, body, peer, client, id);
    }

    /** This request with another body. */
    public HttpRequest withBody(Bytes other) {
        return new HttpRequest(method, path, headers, new RequestBody.Whole(other), peer, client, id);
    }

    /** Whether the method may change state: anything but GET, HEAD and OPTIONS. */
    public boolean changesState() {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }
}
