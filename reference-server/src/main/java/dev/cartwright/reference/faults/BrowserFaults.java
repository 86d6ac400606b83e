package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.guards;
import static dev.cartwright.reference.assembly.Alterations.site;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.rest.Guards;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What browsers of visitors or curious people are let do or told that they should not (rulings 25, 27 and 28). */
final class BrowserFaults {
    private static final String JSON = "application/json";

    private BrowserFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "content-type-contains-json",
                        "A body is JSON when its type contains application/json anywhere, and Origin is not looked at",
                        "ruling 27",
                        () -> judgingTypes(
                                type -> type.filter(text -> text.contains(JSON)).isPresent())),
                fault(
                        "content-type-missing-accepted",
                        "A body without a type is taken for JSON, and Origin is not looked at",
                        "ruling 27",
                        () -> judgingTypes(type ->
                                type.filter(text -> !text.startsWith(JSON)).isEmpty())),
                fault(
                        "cors-reflects-similar-origin",
                        "Answers allow origins that end with the shop's host, with credentials",
                        "ruling 27",
                        () -> answers((request, answer) -> request.headers()
                                .first("Origin")
                                .filter(origin -> origin.endsWith(host(request)))
                                .map(origin -> answer.withHeader("Access-Control-Allow-Origin", origin)
                                        .withHeader("Access-Control-Allow-Credentials", "true"))
                                .orElse(answer))),
                fault(
                                "method-override-honoured",
                                "A POST is what X-HTTP-Method-Override says",
                                "1",
                                () -> cart(inner -> request -> inner.answer(request.headers()
                                        .first("X-HTTP-Method-Override")
                                        .filter(_ -> request.method().equals("POST"))
                                        .map(request::withMethod)
                                        .orElse(request))))
                        .showing(new Showing.Warns()),
                fault(
                        "trace-echoes-the-request",
                        "TRACE answers with the header fields of the request",
                        "ruling 25",
                        () -> answers((request, answer) -> request.method().equals("TRACE") ? echo(request) : answer)),
                fault(
                        "trace-fails",
                        "TRACE answers 500",
                        "ruling 25",
                        () -> answers(
                                (request, answer) -> request.method().equals("TRACE") ? Answers.defect() : answer)),
                fault(
                                "nosniff-missing",
                                "Answers let browsers guess their type",
                                "1",
                                () -> site(inner -> request -> {
                                    HttpAnswer answer = inner.answer(request);
                                    return answer.withoutHeader("X-Content-Type-Options");
                                }))
                        .showing(new Showing.Warns()),
                fault(
                                "version-in-headers",
                                "Server tells the version",
                                "ruling 28",
                                () -> adding(answer -> answer.withHeader("Server", "nginx/1.25.3 (Ubuntu)")))
                        .showing(new Showing.Warns()),
                fault(
                                "version-in-powered-by",
                                "Answers tell what the shop is made with",
                                "ruling 28",
                                () -> adding(answer -> answer.withHeader("X-Powered-By", "Express")))
                        .showing(new Showing.Warns()));
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    /** Bodies whose type {@code isJson} picks are taken, from any origin. */
    private static Alteration judgingTypes(Predicate<Optional<String>> isJson) {
        return guards(inner -> new Guards(
                inner.method(),
                _ -> Optional.empty(),
                inner.bodyLimit(),
                request -> !request.changesState()
                                || !request.hasBody()
                                || isJson.test(request.headers().first("Content-Type"))
                        ? Optional.empty()
                        : Optional.of(new Refusal.NotJson())));
    }

    private static String host(HttpRequest request) {
        return request.headers().first("Host").orElse("").replaceFirst(":\\d+$", "");
    }

    private static HttpAnswer echo(HttpRequest request) {
        StringBuilder text = new StringBuilder("TRACE " + request.path() + " HTTP/1.1\r\n");
        request.headers()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append("\r\n"));
        return HttpAnswer.empty(200).withHeader("Content-Type", "message/http").withBody(Bytes.utf8(text.toString()));
    }

    private static Alteration adding(UnaryOperator<HttpAnswer> change) {
        return site(inner -> request -> change.apply(inner.answer(request)));
    }
}
