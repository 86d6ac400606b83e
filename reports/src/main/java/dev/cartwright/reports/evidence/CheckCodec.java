package dev.cartwright.reports.evidence;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What one check saw, as members of a JSON object and back. */
final class CheckCodec {

    private CheckCodec() {}

    static void write(CheckEvidence evidence, ObjectNode node) {
        node.put("check", evidence.check().value());
        node.put("outcome", evidence.outcome().name());
        node.put("reason", evidence.reason());
        node.put("startedAt", evidence.startedAt().toString());
        node.put("elapsed", evidence.elapsed().toString());
        ArrayNode findings = node.putArray("findings");
        evidence.findings().forEach(finding -> {
            ObjectNode member = findings.addObject()
                    .put("level", finding.level().name())
                    .put("expected", finding.expected())
                    .put("actual", finding.actual())
                    .put("advice", finding.advice())
                    .put("exchange", finding.exchange());
            finding.exhibit().ifPresent(exhibit -> ExhibitCodec.write(exhibit, member));
        });
        if (!evidence.constraints().isEmpty()) {
            ArrayNode constraints = node.putArray("constraints");
            evidence.constraints().forEach(side -> constraints.add(side.text()));
        }
        ArrayNode exchanges = node.putArray("exchanges");
        evidence.exchanges().forEach(exchange -> write(exchange, exchanges.addObject()));
    }

    static CheckEvidence read(Members members) {
        List<Exchange> exchanges = members.objects("exchanges", CheckCodec::exchange);
        List<Finding> findings = members.objects("findings", finding -> finding(finding, exchanges.size()));
        return new CheckEvidence(
                members.parsed("check", CheckAddress::new),
                members.word("outcome", Outcome.class),
                members.text("reason"),
                findings,
                exchanges,
                members.parsed("startedAt", Instant::parse),
                members.parsed("elapsed", Duration::parse),
                members.laterTexts("constraints", ConstraintSide::parse));
    }

    private static Finding finding(Members members, int exchanges) {
        int exchange = members.integer("exchange");
        if (exchange < -1 || exchange >= exchanges) {
            throw new MalformedEvidence(
                    "a finding points at exchange " + exchange + ", and there are " + exchanges + " exchanges");
        }
        return new Finding(
                members.word("level", Level.class),
                members.text("expected"),
                members.text("actual"),
                members.text("advice"),
                exchange,
                ExhibitCodec.read(members));
    }

    private static void write(Exchange exchange, ObjectNode node) {
        node.put("sentAt", exchange.sentAt().toString());
        node.put("elapsed", exchange.elapsed().toString());
        node.put("method", exchange.method());
        node.put("target", exchange.target().toString());
        write(exchange.requestHeaders(), node.putArray("requestHeaders"));
        exchange.requestBody().ifPresent(body -> node.put("requestBody", body));
        exchange.response().ifPresent(response -> {
            ObjectNode answer = node.putObject("response").put("status", response.status());
            write(response.headers(), answer.putArray("headers"));
            answer.put("body", response.body());
        });
        exchange.failure().ifPresent(failure -> node.put("failure", failure));
    }

    private static Exchange exchange(Members members) {
        return new Exchange(
                members.parsed("sentAt", Instant::parse),
                members.parsed("elapsed", Duration::parse),
                members.text("method"),
                members.parsed("target", URI::create),
                headers(members, "requestHeaders"),
                members.optionalText("requestBody"),
                members.optionalObject("response").map(response -> {
                    Exchange.Response read = new Exchange.Response(
                            response.integer("status"), headers(response, "headers"), response.text("body"));
                    response.end();
                    return read;
                }),
                members.optionalText("failure"));
    }

    private static void write(List<Header> headers, ArrayNode array) {
        headers.forEach(header -> array.addObject().put("name", header.name()).put("value", header.value()));
    }

    private static List<Header> headers(Members members, String name) {
        return members.objects(name, header -> new Header(header.text("name"), header.text("value")));
    }
}
