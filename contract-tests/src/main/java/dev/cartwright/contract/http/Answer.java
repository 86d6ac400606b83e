package dev.cartwright.contract.http;

import dev.cartwright.certification.evidence.Header;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a shop answered, unmasked; it stays inside the examination, evidence is made from it by the recorder.
 *
 * @param exchange index of the exchange in the evidence of the check
 * @param method method of the request
 * @param status HTTP status code
 * @param headers header lines in order
 * @param elapsed from sending the request to the end of the answer
 * @param body body as UTF-8 text, at most {@link CartClient#BODY_LIMIT} bytes of it
 */
public record Answer(int exchange, String method, int status, List<Header> headers, Duration elapsed, String body) {

    private static final int SHOWN = 200;

    public Answer {
        headers = List.copyOf(headers);
    }

    /** The values of every header line of that name, in any case. */
    public List<String> values(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    /** The value of the first header line of that name, in any case. */
    public Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    /** Every {@code Set-Cookie} line. */
    public List<SetCookie> setCookies() {
        return values("Set-Cookie").stream().map(SetCookie::parse).toList();
    }

    /** The {@code Set-Cookie} lines of the cart cookie. */
    public List<SetCookie> cartCookies() {
        return setCookies().stream()
                .filter(cookie -> cookie.name().equals(SetCookie.CART))
                .toList();
    }

    /** Whether the status is 200 to 299. */
    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** Whether the media type is JSON or one built on it. */
    public boolean json() {
        String type = value("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        int end = type.indexOf(';');
        String bare = (end < 0 ? type : type.substring(0, end)).strip();
        return bare.equals("application/json") || bare.endsWith("+json");
    }

    /** Status and the beginning of the body, for a finding. */
    public String summary() {
        if (body.isBlank()) {
            return status + " without a body";
        }
        String line = body.strip().replaceAll("\\s+", " ");
        return status + " " + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
    }
}
