package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.bodyLimit;
import static dev.cartwright.reference.assembly.Alterations.guards;
import static dev.cartwright.reference.assembly.Alterations.refusals;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Alterations;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.rest.Guard;
import dev.cartwright.reference.rest.Guards;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Guards left out or overdone, and answers that caches may keep (rulings 26 and 27, 413, 415). */
final class SecurityFaults {
    private static final Guard OPEN = _ -> Optional.empty();

    private SecurityFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "foreign-origin-unprotected",
                        "State changes from foreign origins and of any content type are accepted",
                        "ruling 27",
                        () -> guards(inner -> new Guards(inner.method(), OPEN, inner.bodyLimit(), OPEN))),
                fault(
                        "null-origin-unprotected",
                        "State changes from the origin null and of any content type are accepted",
                        "ruling 27",
                        () -> unguarded(SecurityFaults::isNull)),
                fault(
                        "same-host-other-port-unprotected",
                        "An origin of the same host but another port, with any content type, is accepted",
                        "ruling 27",
                        () -> unguarded(SecurityFaults::isOtherPort)),
                fault(
                        "similar-origin-unprotected",
                        "An origin whose name contains the shop's host, with any content type, is accepted",
                        "ruling 27",
                        () -> unguarded(similar(String::contains))),
                fault(
                        "origin-that-begins-alike-unprotected",
                        "An origin whose name begins with the shop's host, with any content type, is accepted",
                        "ruling 27",
                        () -> unguarded(similar(String::startsWith))),
                fault(
                        "origin-that-ends-alike-unprotected",
                        "An origin whose name ends with the shop's host, with any content type, is accepted",
                        "ruling 27",
                        () -> unguarded(similar(String::endsWith))),
                fault(
                        "own-origin-refused",
                        "State changes from the shop's own origin answer 403",
                        "ruling 27",
                        () -> guards(inner -> new Guards(
                                inner.method(),
                                request -> request.changesState()
                                                && request.headers()
                                                        .first("Origin")
                                                        .isPresent()
                                        ? Optional.of(new Refusal.ForeignOrigin())
                                        : Optional.empty(),
                                inner.bodyLimit(),
                                inner.mediaType()))),
                fault(
                        "foreign-origin-get-refused",
                        "GET from a foreign origin answers 403",
                        "ruling 27",
                        () -> guards(inner -> new Guards(
                                inner.method(),
                                request -> inner.origin()
                                        .refuse(request.method().equals("GET") ? request.withMethod("POST") : request),
                                inner.bodyLimit(),
                                inner.mediaType()))),
                fault(
                        "foreign-origin-fails",
                        "A state change from a foreign origin answers 500",
                        "ruling 27",
                        () -> refusals((refusal, answer) ->
                                refusal instanceof Refusal.ForeignOrigin ? Answers.defect() : answer)),
                fault(
                        "not-json-fails",
                        "A body that is not JSON answers 500",
                        "1 Errors",
                        () -> refusals(
                                (refusal, answer) -> refusal instanceof Refusal.NotJson ? Answers.defect() : answer)),
                fault(
                                "not-json-bad-request",
                                "A body that is not JSON answers 400",
                                "1 Errors",
                                () -> refusals((refusal, answer) ->
                                        refusal instanceof Refusal.NotJson ? answer.withStatus(400) : answer))
                        .showing(new Showing.Warns()),
                fault(
                                "foreign-origin-not-found",
                                "A state change from a foreign origin answers 404",
                                "ruling 27",
                                () -> refusals((refusal, answer) ->
                                        refusal instanceof Refusal.ForeignOrigin ? answer.withStatus(404) : answer))
                        .showing(new Showing.Warns()),
                fault(
                        "cors-reflects-origin",
                        "Answers allow the origin of the request with credentials",
                        "ruling 27",
                        () -> cors((request, answer) -> request.headers()
                                .first("Origin")
                                .map(origin -> answer.withHeader("Access-Control-Allow-Origin", origin)
                                        .withHeader("Access-Control-Allow-Credentials", "true"))
                                .orElse(answer))),
                fault(
                        "cors-allows-any",
                        "Answers allow any origin with credentials",
                        "ruling 27",
                        () -> cors((_, answer) -> answer.withHeader("Access-Control-Allow-Origin", "*")
                                .withHeader("Access-Control-Allow-Credentials", "true"))),
                fault("cache-public", "Answers are public to caches", "ruling 26", () -> caching("public")),
                fault(
                        "cache-shared",
                        "Answers may be kept by shared caches",
                        "ruling 26",
                        () -> caching("s-maxage=60")),
                fault(
                        "cache-max-age",
                        "Answers may be kept for five minutes",
                        "ruling 26",
                        () -> caching("private, max-age=300")),
                fault(
                                "cache-control-missing",
                                "Answers say nothing to caches",
                                "ruling 26",
                                () -> Alterations.site(inner -> request -> {
                                    HttpAnswer answer = inner.answer(request);
                                    return answer.withoutHeader("Cache-Control");
                                }))
                        .showing(new Showing.Warns()),
                fault(
                        "empty-body-unsupported",
                        "An empty body answers 415",
                        "1 Errors",
                        () -> guards(inner -> new Guards(
                                inner.method(),
                                inner.origin(),
                                inner.bodyLimit(),
                                request -> request.changesState() && !request.hasBody()
                                        ? Optional.of(new Refusal.NotJson())
                                        : inner.mediaType().refuse(request)))),
                fault(
                        "json-charset-unsupported",
                        "application/json with a charset answers 415",
                        "1 Errors",
                        () -> guards(inner -> new Guards(
                                inner.method(),
                                inner.origin(),
                                inner.bodyLimit(),
                                request -> request.headers()
                                                .first("Content-Type")
                                                .filter(type -> type.contains(";"))
                                                .isPresent()
                                        ? Optional.of(new Refusal.NotJson())
                                        : inner.mediaType().refuse(request)))),
                fault(
                        "body-limit-missing",
                        "Bodies over 1 MiB are read",
                        "1 Errors",
                        () -> bodyLimit(64 * 1_024 * 1_024)),
                fault("body-limit-too-low", "Bodies of 64 KiB are refused", "1 Errors", () -> bodyLimit(32 * 1_024)),
                fault(
                        "body-over-limit-fails",
                        "A body over the limit answers 500",
                        "1 Errors",
                        () -> refusals((refusal, answer) ->
                                refusal instanceof Refusal.BodyTooLarge ? answer.withStatus(500) : answer)),
                fault(
                        "body-over-limit-bad-request",
                        "A body over the limit answers 400",
                        "1 Errors",
                        () -> refusals((refusal, answer) ->
                                refusal instanceof Refusal.BodyTooLarge ? answer.withStatus(400) : answer)),
                fault(
                        "body-over-limit-without-error",
                        "413 comes without an error",
                        "1 Errors",
                        () -> refusals((refusal, answer) ->
                                refusal instanceof Refusal.BodyTooLarge ? answer.withBody(Bytes.NONE) : answer)));
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    private static boolean isNull(HttpRequest request) {
        return request.headers().first("Origin").filter("null"::equals).isPresent();
    }

    /** Neither the origin nor the content type of these requests is looked at. */
    private static Alteration unguarded(Predicate<HttpRequest> these) {
        return guards(inner -> new Guards(
                inner.method(),
                request ->
                        these.test(request) ? Optional.empty() : inner.origin().refuse(request),
                inner.bodyLimit(),
                request -> these.test(request)
                        ? Optional.empty()
                        : inner.mediaType().refuse(request)));
    }

    /** Requests of another host than the shop's whose name is like it. */
    private static Predicate<HttpRequest> similar(BiPredicate<String, String> alike) {
        return request -> {
            String host = request.headers().first("Host").orElse("").replaceFirst(":\\d+$", "");
            return request.headers()
                    .first("Origin")
                    .map(origin -> origin.replaceFirst("^https?://", "").replaceFirst(":\\d+$", ""))
                    .filter(name -> alike.test(name, host) && !name.equals(host))
                    .isPresent();
        };
    }

    private static boolean isOtherPort(HttpRequest request) {
        String host = request.headers().first("Host").orElse("").replaceFirst(":\\d+$", "");
        return request.headers()
                .first("Origin")
                .filter(origin -> origin.replaceFirst("^https?://", "")
                        .replaceFirst(":\\d+$", "")
                        .equals(host))
                .isPresent();
    }

    private static Alteration cors(BiFunction<HttpRequest, HttpAnswer, HttpAnswer> change) {
        return answers(change);
    }

    private static Alteration caching(String directives) {
        return answers((_, answer) -> answer.withHeader("Cache-Control", directives));
    }
}
