package dev.cartwright.certification.evidence;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One request and what came back. Cookie values and secrets are masked before an exchange is made, so it may be shown.
 *
 * @param sentAt when the request was sent
 * @param elapsed from sending to the last byte of the answer, or to the failure
 * @param method HTTP method
 * @param target absolute address
 * @param requestHeaders header lines in order
 * @param requestBody body as text, cut where it was too long to keep
 * @param response the answer, empty when none came
 * @param failure why no answer came, in one sentence
 */
public record Exchange(
        Instant sentAt,
        Duration elapsed,
        String method,
        URI target,
        List<Header> requestHeaders,
        Optional<String> requestBody,
        Optional<Response> response,
        Optional<String> failure) {

    private static final Pattern CUT = Pattern.compile("… \\(\\d+ more characters\\)$");
    private static final int SHORTEST_RUN = 500;
    private static final Pattern RUN = Pattern.compile("([ -~])\\1{" + (SHORTEST_RUN - 1) + ",}");

    /** What {@link #runsTold} writes: how often in group 1, which character in group 2. */
    public static final Pattern TOLD_RUN = Pattern.compile("‹(\\d+) × ([ -~])›");

    public Exchange {
        requestHeaders = List.copyOf(requestHeaders);
    }

    /**
     * An answer.
     *
     * @param status HTTP status code
     * @param headers header lines in order
     * @param body body as text, cut where it was too long to keep
     */
    public record Response(int status, List<Header> headers, String body) {
        public Response {
            headers = List.copyOf(headers);
        }
    }

    /** A body in which 500 or more times the same character are told as {@code ‹65000 × x›}, so that it can be kept whole. */
    public static String runsTold(String body) {
        if (body.length() < SHORTEST_RUN) {
            return body;
        }
        return RUN.matcher(body)
                .replaceAll(run -> Matcher.quoteReplacement("‹" + run.group().length() + " × " + run.group(1) + "›"));
    }

    /** Whether the request's body is not known byte for byte: it was too long to keep, or it is no text. */
    public boolean bodyIsPartial() {
        return requestBody
                .filter(body -> CUT.matcher(body).find() || body.indexOf('\uFFFD') >= 0)
                .isPresent();
    }

    /** At most {@code limit} characters of a body, with a mark that says how many more there were. */
    public static String cut(String body, int limit) {
        return body.length() <= limit
                ? body
                : body.substring(0, limit) + "… (" + (body.length() - limit) + " more characters)";
    }

    /**
     * The request as a command line that a person can run in a POSIX shell; masked values have to be filled in. Where the
     * body was cut, a comment behind the command says so.
     */
    public String curl() {
        StringBuilder line = new StringBuilder("curl -i");
        if (method.equals("HEAD")) {
            line.append(" --head");
        } else {
            line.append(" -X ").append(method);
        }
        line.append(' ').append(quoted(target.toString()));
        for (Header header : requestHeaders) {
            line.append(" -H ").append(quoted(header.name() + ": " + header.value()));
        }
        requestBody.ifPresent(body -> line.append(" --data-raw ").append(quoted(body)));
        return line + requestBody.map(Exchange::remark).orElse("");
    }

    private static String remark(String body) {
        if (CUT.matcher(body).find()) {
            return "  # the body is not whole: it was too long to keep";
        }
        return TOLD_RUN.matcher(body).find() ? "  # ‹n × c› stands for n times the character c" : "";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** How it ended, in a few words: {@code POST /api/cart → 200}. */
    public String summary() {
        return method + " " + target.getRawPath() + " → "
                + response.map(answer -> Integer.toString(answer.status())).orElse("no answer");
    }

    /** The command that sends the request again, the request and what came back, as text for an attachment. */
    public String text() {
        return curl() + "\n\n" + method + " " + target + "\n"
                + lines(requestHeaders)
                + requestBody.map(body -> "\n" + body + "\n").orElse("") + "\n"
                + response.map(answer -> answer.status() + "\n" + lines(answer.headers()) + "\n" + answer.body() + "\n")
                        .orElse("")
                + failure.map(reason -> "No answer: " + reason + "\n").orElse("");
    }

    private static String lines(List<Header> headers) {
        return headers.stream()
                .map(header -> header.name() + ": " + header.value() + "\n")
                .collect(Collectors.joining());
    }
}
