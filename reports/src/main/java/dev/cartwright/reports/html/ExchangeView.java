package dev.cartwright.reports.html;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Header;
import java.util.List;
import java.util.Optional;

/**
 * An exchange as a page shows it.
 *
 * @param title request and result in one line
 * @param curl the request as a command line
 * @param request request as text; empty when the page has no room for it
 * @param answer answer as text; empty when the page has no room for it
 * @param cut whether something was left out that the evidence file has
 */
public record ExchangeView(String title, String curl, String request, String answer, boolean cut) {

    static ExchangeView of(Exchange exchange, int room) {
        String path = exchange.target().getRawPath();
        String result = exchange.response()
                .map(response -> Integer.toString(response.status()))
                .orElse("no answer");
        String title = exchange.method() + " " + (path == null ? exchange.target() : path) + " → " + result + " in "
                + Words.duration(exchange.elapsed());
        if (room <= 0) {
            return new ExchangeView(title, cut(exchange.curl(), 400), "", "", true);
        }
        String request = exchange.method() + " " + exchange.target() + "\n"
                + lines(exchange.requestHeaders())
                + exchange.requestBody().map(body -> "\n" + body).orElse("");
        String answer = exchange.response().map(ExchangeView::answer).orElse("")
                + exchange.failure().map(failure -> "No answer: " + failure).orElse("");
        boolean cut = request.length() > room || answer.length() > room;
        return new ExchangeView(title, cut(exchange.curl(), room), cut(request, room), cut(answer, room), cut);
    }

    /** About how many characters of the page it takes. */
    int size() {
        return curl.length() + request.length() + answer.length() + 400;
    }

    private static String answer(Exchange.Response response) {
        return response.status() + "\n" + lines(response.headers())
                + Optional.of(response.body())
                        .filter(body -> !body.isEmpty())
                        .map(body -> "\n" + body)
                        .orElse("");
    }

    private static String lines(List<Header> headers) {
        StringBuilder lines = new StringBuilder();
        headers.forEach(header ->
                lines.append(header.name()).append(": ").append(header.value()).append('\n'));
        return lines.toString();
    }

    private static String cut(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        return text.substring(0, end) + "\n… " + Words.grouped(text.length() - (long) end)
                + " more characters in evidence.ndjson";
    }
}
