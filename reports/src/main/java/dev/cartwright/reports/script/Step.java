package dev.cartwright.reports.script;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Header;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request of a script.
 *
 * @param number its place in the script, from 1
 * @param exchange what was sent and answered in the run
 * @param findings what its answer shows
 */
record Step(int number, Exchange exchange, List<Finding> findings) {

    /** Only a name that means itself in a regular expression: it comes from the shop and goes into a script. */
    private static final Pattern GIVEN =
            Pattern.compile("(?<name>[A-Za-z0-9_-]+)=‹(?:cart )?cookie #(?<number>\\d+)›(?:;.*)?");

    Step {
        findings = List.copyOf(findings);
    }

    /** The values that the answer gives: the number of a cookie value and the name of its cookie. */
    Map<String, String> gives() {
        Map<String, String> given = new LinkedHashMap<>();
        exchange.response().stream()
                .flatMap(response -> response.headers().stream())
                .filter(header -> header.name().equalsIgnoreCase("Set-Cookie"))
                .map(header -> GIVEN.matcher(header.value()))
                .filter(Matcher::matches)
                .forEach(cookie -> given.put(cookie.group("number"), cookie.group("name")));
        return given;
    }

    /** The numbers of the cookie values that the request takes. */
    Set<String> takes() {
        Set<String> taken = new LinkedHashSet<>();
        texts().forEach(text -> taken.addAll(ShellText.cookies(text)));
        return taken;
    }

    /** The labels of what the request takes and nobody but the run has. */
    Set<String> secrets() {
        Set<String> labels = new LinkedHashSet<>();
        texts().forEach(text -> labels.addAll(ShellText.secrets(text)));
        return labels;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        headers().forEach(header -> texts.add(header.value()));
        exchange.requestBody().ifPresent(texts::add);
        return texts;
    }

    /** The header lines; a value that was masked as a whole is called by the name of its header. */
    List<Header> headers() {
        return exchange.requestHeaders().stream()
                .map(header -> new Header(
                        header.name(), header.value().replace("‹masked›", "‹value of " + header.name() + "›")))
                .toList();
    }

    /** Scheme, host and port it was sent to. */
    String origin() {
        URI target = exchange.target();
        return target.getScheme() + "://" + target.getRawAuthority();
    }

    /** What comes behind {@link #origin()}. */
    String path() {
        String path = exchange.target().toASCIIString().substring(origin().length());
        return path.isEmpty() ? "/" : path;
    }

    /** Whether it can be sent as it was. */
    boolean sendable() {
        return !exchange.bodyIsPartial()
                && exchange.requestBody()
                        .filter(body -> body.indexOf('\0') >= 0)
                        .isEmpty();
    }

    Instant answeredAt() {
        return exchange.sentAt().plus(exchange.elapsed());
    }
}
