package dev.cartwright.reference.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What HTTP asks of a request (RFC 9112) and the JDK's server lets through: two readers of such a
 * request may not agree on where it ends or for whom it is, so none of it is answered in earnest. What
 * that server refuses itself never comes here: two lengths, a length beside chunks, a name that is none.
 */
final class WellFormed {
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final HttpAnswer MALFORMED = HttpAnswer.json(
                    400, JsonNodeFactory.instance.objectNode().put("error", "Malformed request"))
            .withHeader("Cache-Control", "no-store")
            .withHeader("Connection", "close");

    private WellFormed() {}

    /** The answer to a malformed request, after which the connection ends; nothing when it is well-formed. */
    static Optional<HttpAnswer> refusal(String version, HeaderFields headers) {
        return isWellFormed(version, headers) ? Optional.empty() : Optional.of(MALFORMED);
    }

    private static boolean isWellFormed(String version, HeaderFields headers) {
        List<String> hosts = headers.all("Host");
        boolean hosted = switch (version) {
            case "HTTP/1.1" -> hosts.size() == 1;
            case "HTTP/1.0" ->
                hosts.size() <= 1 && headers.first("Transfer-Encoding").isEmpty();
            default -> false;
        };
        return hosted
                && headers.first("Content-Length")
                        .filter(length -> !LENGTH.matcher(length).matches())
                        .isEmpty()
                && headers.areText();
    }
}
