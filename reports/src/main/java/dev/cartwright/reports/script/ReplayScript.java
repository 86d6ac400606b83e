package dev.cartwright.reports.script;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.script.ShellText.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The requests of a check as a shell script for people: it sends them again in their order, those at once that were sent at once,
 * and says at which answer to look and what was expected. It shows, and does not judge: {@code cartwright replay} does.
 */
public final class ReplayScript {

    /** Two requests that follow each other may seem to overlap by as much: clock and stopwatch are not one. */
    private static final Duration BLUR = Duration.ofMillis(1);

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final CheckResult check;
    private final String runId;
    private final String home;
    private final List<Step> steps;
    private final ShellText shell;
    private final List<String> lines = new ArrayList<>();

    private ReplayScript(CheckResult check, String runId, String home) {
        this.check = check;
        this.runId = runId;
        this.home = home.replaceAll("/$", "");
        this.steps = steps(check);
        this.shell = new ShellText(origins());
    }

    /**
     * The script of a check that sent something, as UTF-8 bytes.
     *
     * @param runId the run it was made in
     * @param home scheme, host and port of the shop then
     */
    public static byte[] of(CheckResult check, String runId, String home) {
        return new ReplayScript(check, runId, home).text().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Step> steps(CheckResult check) {
        List<Exchange> exchanges = check.exchanges();
        List<Integer> inOrder = IntStream.range(0, exchanges.size())
                .boxed()
                .sorted(Comparator.comparing(index -> exchanges.get(index).sentAt()))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(place -> new Step(
                        place + 1,
                        exchanges.get(inOrder.get(place)),
                        check.findings().stream()
                                .filter(finding -> finding.exchange() == inOrder.get(place))
                                .toList()))
                .toList();
    }

    private List<Origin> origins() {
        List<String> others = steps.stream()
                .map(Step::origin)
                .distinct()
                .filter(origin -> !origin.equals(home))
                .toList();
        return Stream.concat(
                        Stream.of(new Origin(home, "shop")),
                        IntStream.range(0, others.size())
                                .mapToObj(index -> new Origin(others.get(index), "shop_" + (index + 2))))
                .sorted(Comparator.comparingInt(
                                (Origin origin) -> origin.address().length())
                        .reversed())
                .toList();
    }

    private String text() {
        head();
        parameters();
        lines.addAll(ShellTools.LINES);
        for (List<Step> together : groups()) {
            lines.add("");
            together.forEach(this::ask);
            if (together.size() > 1) {
                lines.add("wait");
            }
            together.forEach(this::look);
        }
        remaining();
        return String.join("\n", lines) + "\n";
    }

    private void head() {
        String address = check.listing().address().value();
        lines.add("#!/bin/sh");
        lines.addAll(ShellText.comment(
                address + " " + check.listing().claim() + " (" + check.listing().level() + "): "
                        + check.status().label() + " in run " + runId,
                check.listing().statement(),
                "",
                "Sends the requests of that check again, each visitor with the cookies that the shop gives it now.",
                "It shows what the shop answers; `cartwright replay DIR --check " + address + "` judges it.",
                "",
                "  sh replay.sh [URL]    URL: scheme, host and port of the shop, " + home + " without it",
                "",
                "Exit code 0: every request was answered. 1: one was not. 2: something is missing."));
        lines.add("set -u");
    }

    private void parameters() {
        int place = 1;
        for (Origin origin : shell.origins().stream()
                .sorted(Comparator.comparing(Origin::variable))
                .toList()) {
            lines.add(origin.variable() + "=${" + place + ":-" + ShellText.quoted(origin.address()) + "}");
            lines.add("%s=${%s%%/}".formatted(origin.variable(), origin.variable()));
            place++;
        }
        secrets()
                .forEach(label -> lines.add(
                        ": \"${%s:?is not in the evidence (%s). Set this variable to it, or let cartwright replay do it}\""
                                .formatted(ShellText.secret(label), label.replaceAll("[^A-Za-z0-9 #-]", " "))));
        Set<String> cookies = new TreeSet<>(Comparator.comparingInt(Integer::parseInt));
        steps.forEach(step -> {
            cookies.addAll(step.gives().keySet());
            cookies.addAll(step.takes());
        });
        cookies.forEach(number -> lines.add(ShellText.cookie(number) + "="));
    }

    private Set<String> secrets() {
        Set<String> labels = new LinkedHashSet<>();
        steps.stream().filter(Step::sendable).forEach(step -> labels.addAll(step.secrets()));
        return labels;
    }

    /** Requests that were under way at the same time; one that takes a cookie of another has waited for it. */
    private List<List<Step>> groups() {
        List<List<Step>> groups = new ArrayList<>();
        List<Step> group = new ArrayList<>();
        Instant ends = Instant.MIN;
        for (Step step : steps) {
            boolean waits = group.stream()
                    .flatMap(earlier -> earlier.gives().keySet().stream())
                    .anyMatch(step.takes()::contains);
            if (!group.isEmpty() && (waits || !step.exchange().sentAt().isBefore(ends))) {
                groups.add(group);
                group = new ArrayList<>();
                ends = Instant.MIN;
            }
            group.add(step);
            Instant answered = step.answeredAt().minus(BLUR);
            ends = answered.isAfter(ends) ? answered : ends;
        }
        groups.add(group);
        return groups;
    }

    private void ask(Step step) {
        Exchange exchange = step.exchange();
        lines.addAll(ShellText.comment(
                step.number() + " of " + steps.size() + ": " + exchange.method() + " " + step.path()));
        if (!step.sendable()) {
            lines.add("skip " + step.number()
                    + " 'its body is too long to be kept, or is no text; cartwright replay sends it'");
            return;
        }
        List<String> options = new ArrayList<>();
        options.add(exchange.method().equals("HEAD") ? "--head" : "-X " + ShellText.quoted(exchange.method()));
        options.add(shell.word(step.origin()) + ShellText.quoted(step.path()));
        step.headers().forEach(header -> options.add("-H " + shell.word(line(header))));
        if (takesGzip(step)) {
            options.add("--compressed");
        }
        boolean typed = step.headers().stream().anyMatch(header -> header.name().equalsIgnoreCase("Content-Type"));
        Optional<String> body = exchange.requestBody();
        if (body.isPresent()) {
            if (!typed) {
                options.add("-H 'Content-Type:'");
            }
            String word = shell.word(body.get());
            if (ShellText.large(body.get())) {
                lines.add("printf '%s' " + word + " >\"$work/" + step.number() + ".sent\"");
                options.add("--data-binary @\"$work/" + step.number() + ".sent\"");
            } else {
                options.add("--data-raw " + word);
            }
        } else if (WITH_BODY.contains(exchange.method())) {
            options.add("-H 'Content-Length: 0'");
        }
        String behind = concurrent(step) ? " &" : "";
        lines.add("ask " + step.number() + " " + String.join(" \\\n    ", options) + behind);
    }

    private static boolean takesGzip(Step step) {
        return step.headers().stream()
                .anyMatch(header -> header.name().equalsIgnoreCase("Accept-Encoding")
                        && header.value().contains("gzip"));
    }

    private boolean concurrent(Step step) {
        return groups().stream().anyMatch(group -> group.size() > 1 && group.contains(step));
    }

    /** curl takes a line without a value away, unless it ends in a semicolon. */
    private static String line(Header header) {
        return header.value().isBlank() ? header.name() + ";" : header.name() + ": " + header.value();
    }

    private void look(Step step) {
        lines.add("show " + step.number() + " "
                + ShellText.quoted(step.exchange().method() + " " + step.path() + sentBody(step.exchange())));
        step.gives()
                .forEach((number, name) -> lines.add(ShellText.cookie(number) + "=$(given " + step.number() + " "
                        + ShellText.quoted(name) + " \"$" + ShellText.cookie(number) + "\")"));
        step.findings().forEach(finding -> told("here", finding));
    }

    private static String sentBody(Exchange exchange) {
        return exchange.requestBody()
                .map(body -> " " + ShellText.line(body))
                .map(body -> body.length() <= 300 ? body : body.substring(0, 300) + "…")
                .orElse("");
    }

    private void told(String how, Finding finding) {
        lines.add("%s %s \\\n    %s \\\n    %s"
                .formatted(
                        how,
                        ShellText.quoted(finding.expected()),
                        ShellText.quoted(finding.actual()),
                        ShellText.quoted(finding.advice())));
    }

    /** What belongs to no answer that was kept. */
    private void remaining() {
        lines.add("");
        check.findings().stream()
                .filter(finding -> finding.exchange() < 0 || finding.exchange() >= steps.size())
                .forEach(finding -> told("overall", finding));
        lines.add("finish");
    }
}
