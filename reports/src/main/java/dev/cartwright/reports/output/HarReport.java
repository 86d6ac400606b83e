package dev.cartwright.reports.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.dossier.Dossier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was sent and answered as HAR 1.2, for a browser's network panel or a proxy: a page for each check, its
 * exchanges in order. Secrets are masked as everywhere; a request without an answer has the status 0 and its reason.
 */
final class HarReport {

    private HarReport() {}

    static byte[] of(Dossier dossier) {
        return of(dossier, dossier.checks());
    }

    /** The exchanges of these checks only. */
    static byte[] of(Dossier dossier, List<CheckResult> checks) {
        ObjectNode root = JsonText.object();
        ObjectNode log = root.putObject("log");
        log.put("version", "1.2");
        log.putObject("creator")
                .put("name", "Cartwright")
                .put("version", dossier.run().version());
        ArrayNode pages = log.putArray("pages");
        ArrayNode entries = log.putArray("entries");
        checks.stream().filter(check -> !check.exchanges().isEmpty()).forEach(check -> {
            page(check, pages.addObject());
            check.exchanges().forEach(exchange -> entry(check, exchange, entries.addObject()));
        });
        return JsonText.bytes(root);
    }

    private static void page(CheckResult check, ObjectNode node) {
        node.put("startedDateTime", check.exchanges().getFirst().sentAt().toString());
        node.put("id", check.listing().address().value());
        node.put("title", check.listing().claim() + ": " + check.status().label());
        node.putObject("pageTimings");
    }

    private static void entry(CheckResult check, Exchange exchange, ObjectNode node) {
        node.put("pageref", check.listing().address().value());
        node.put("startedDateTime", exchange.sentAt().toString());
        node.put("time", millis(exchange.elapsed()));
        request(exchange, node.putObject("request"));
        response(exchange, node.putObject("response"));
        node.putObject("cache");
        // only the whole is measured, and the form wants a split
        node.putObject("timings")
                .put("send", 0)
                .put("wait", millis(exchange.elapsed()))
                .put("receive", 0);
        exchange.failure().ifPresent(failure -> node.put("comment", failure));
    }

    private static void request(Exchange exchange, ObjectNode node) {
        node.put("method", exchange.method());
        node.put("url", exchange.target().toString());
        node.put("httpVersion", "HTTP/1.1");
        node.putArray("cookies");
        headers(exchange.requestHeaders(), node.putArray("headers"));
        node.putArray("queryString");
        exchange.requestBody()
                .ifPresent(body -> node.putObject("postData")
                        .put(
                                "mimeType",
                                value(exchange.requestHeaders(), "content-type").orElse(""))
                        .put("text", body));
        node.put("headersSize", -1);
        node.put("bodySize", exchange.requestBody().map(HarReport::size).orElse(0));
    }

    private static void response(Exchange exchange, ObjectNode node) {
        Optional<Exchange.Response> response = exchange.response();
        List<Header> headers = response.map(Exchange.Response::headers).orElse(List.of());
        String body = response.map(Exchange.Response::body).orElse("");
        node.put("status", response.map(Exchange.Response::status).orElse(0));
        node.put("statusText", exchange.failure().orElse(""));
        node.put("httpVersion", "HTTP/1.1");
        node.putArray("cookies");
        headers(headers, node.putArray("headers"));
        node.putObject("content")
                .put("size", size(body))
                .put("mimeType", value(headers, "content-type").orElse(""))
                .put("text", body);
        node.put("redirectURL", value(headers, "location").orElse(""));
        node.put("headersSize", -1);
        node.put("bodySize", response.isPresent() ? size(body) : -1);
    }

    private static void headers(List<Header> headers, ArrayNode array) {
        headers.forEach(header -> array.addObject().put("name", header.name()).put("value", header.value()));
    }

    private static Optional<String> value(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    private static int size(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }

    private static double millis(Duration elapsed) {
        return elapsed.toNanos() / 1e6;
    }
}
