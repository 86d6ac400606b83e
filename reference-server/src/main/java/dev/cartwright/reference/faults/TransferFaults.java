package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.bodyLimit;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.guards;
import static dev.cartwright.reference.assembly.Alterations.site;
import static dev.cartwright.reference.assembly.Alterations.withJson;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Gzip;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.rest.Guard;
import dev.cartwright.reference.rest.Guards;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** HTTP itself kept badly: compression, conditions, chunks, connections, and the addresses around the cart's. */
final class TransferFaults {
    private static final String PATH = "/api/cart";
    private static final long MUCH = 64L * 1_024 * 1_024;
    private static final long LIMIT = 256 * 1_024;

    private TransferFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                                "head-with-another-length",
                                "HEAD tells another length than GET",
                                () -> answers((request, answer) ->
                                        request.method().equals("HEAD") ? answer.withBody(Bytes.utf8("{}")) : answer))
                        .showing(new Showing.Warns()),
                fault(
                                "options-without-allow",
                                "OPTIONS does not tell the methods",
                                () -> answers((request, answer) ->
                                        request.method().equals("OPTIONS") ? answer.withoutHeader("Allow") : answer))
                        .showing(new Showing.Warns()),
                fault(
                        "delete-without-a-body-clears",
                        "DELETE without a body clears the cart",
                        () -> cart(inner -> request -> inner.answer(
                                request.method().equals("DELETE") && !request.hasBody()
                                        ? request.withMethod("PUT")
                                                .withHeaders(request.headers().with("Content-Type", "application/json"))
                                                .withBody(Bytes.utf8("{\"lines\":[]}"))
                                        : request))),
                fault(
                        "trailing-slash-starts-a-cart",
                        "The cart's address with a slash behind it gives everybody a new cart",
                        () -> site(inner -> request -> request.path().equals(PATH + "/")
                                ? Answers.newCart(inner, request.withPath(PATH))
                                : inner.answer(request))),
                fault(
                        "subpath-fails",
                        "An address below the cart's answers 500",
                        () -> site(inner -> request ->
                                request.path().startsWith(PATH + "/") ? Answers.defect() : inner.answer(request))),
                below(
                        "subpath-post-fails",
                        "POST to an address below the cart's answers 500",
                        "POST",
                        (_, _) -> Answers.defect()),
                below(
                        "subpath-tells-a-trace",
                        "GET of an address below the cart's tells where in the code there is nothing",
                        "GET",
                        (_, _) -> Answers.error(404, "dev.shop.cart.NotFoundException at Router.java:42")),
                below(
                        "subpath-shows-another-cart",
                        "GET of an address below the cart's shows one piece more of everything",
                        "GET",
                        (inner, request) -> withJson(inner.answer(request.withPath(PATH)), body -> {
                            body.path("cart")
                                    .forEach(line -> ((ObjectNode) line)
                                            .put("qty", line.path("qty").asLong() + 1));
                            return body;
                        })),
                fault(
                        "page-for-browsers",
                        "A client that takes pages gets one",
                        () -> answers((request, answer) -> request.method().equals("GET")
                                        && claims(request, "Accept", value -> value.contains("text/html"))
                                ? Answers.text(answer, "text/html", "<html><body>Your cart</body></html>")
                                : answer)),
                fault(
                        "json-as-latin-1",
                        "JSON in UTF-8 is said to be in ISO 8859-1",
                        () -> answers((_, answer) ->
                                answer.headers().first("Content-Type").isPresent()
                                        ? answer.withHeader("Content-Type", "application/json; charset=iso-8859-1")
                                        : answer)),
                fault("gzip-unlabelled", "Answers are compressed and don't say so", () -> whenAsked(Gzip::packed)),
                fault(
                        "gzip-label-on-plain-answers",
                        "Answers say that they are compressed and are not",
                        () -> whenAsked(answer -> answer.withHeader("Content-Encoding", "gzip"))),
                fault(
                        "gzip-unasked",
                        "Answers are compressed for everybody",
                        () -> site(inner -> request -> Gzip.labelled(inner.answer(request)))),
                fault(
                        "gzip-though-refused",
                        "Answers are compressed for whoever names gzip, with q=0 too",
                        () -> site(
                                inner -> request -> claims(request, "Accept-Encoding", value -> value.contains("gzip"))
                                        ? Gzip.labelled(inner.answer(request))
                                        : inner.answer(request))),
                fault(
                                "gzip-without-vary",
                                "Answers that browsers may keep are compressed for some and don't say so to caches",
                                () -> whenAsked(answer -> Gzip.labelled(answer).withHeader("Cache-Control", "private")))
                        .showing(new Showing.Warns()),
                fault(
                        "etag-never-changes",
                        "The ETag of a cart stays when the cart changes",
                        () -> answers((request, answer) -> unmodified(
                                request,
                                answer.withHeader("ETag", "\"cart\""),
                                claims(request, "If-None-Match", "\"cart\""::equals),
                                answer))),
                fault(
                        "not-modified-by-date",
                        "GET answers 304 to any If-Modified-Since",
                        () -> answers((request, answer) ->
                                unmodified(request, answer, claims(request, "If-Modified-Since", _ -> true), answer))),
                ignoringChunks("chunked-body-ignored", "A body in chunks counts as empty", _ -> true),
                ignoringChunks(
                        "chunked-change-ignored",
                        "A body in chunks counts as empty where it would change a line",
                        request -> request.method().equals("PATCH")),
                fault(
                        "body-limit-by-length-only",
                        "A body over the limit is refused by its Content-Length alone",
                        () -> bodyLimit(MUCH)
                                .then(guards(inner ->
                                        new Guards(inner.method(), inner.origin(), announced(), inner.mediaType())))),
                fault(
                        "expectation-bad-request",
                        "A request with Expect answers 400",
                        () -> cart(inner -> request -> claims(request, "Expect", _ -> true)
                                ? Answers.error(400, "Unexpected Expect")
                                : inner.answer(request))),
                fault(
                        "refused-body-stays-in-the-connection",
                        "What comes over a connection after a body of another type, or after another method, answers 400",
                        () -> ConnectionMemory.afterARefusal(Answers.error(400, "Malformed request"))),
                fault(
                        "connection-remembers-its-visitor",
                        "A request without a cookie is taken for one of the visitor whose request came over the connection before",
                        ConnectionMemory::ofVisitors));
    }

    private static Fault below(
            String id, String sentence, String method, BiFunction<Handler, HttpRequest, HttpAnswer> answer) {
        return fault(
                id,
                sentence,
                () -> site(inner -> request -> request.path().startsWith(PATH + "/")
                                && request.method().equals(method)
                        ? answer.apply(inner, request)
                        : inner.answer(request)));
    }

    private static Fault ignoringChunks(String id, String sentence, Predicate<HttpRequest> where) {
        return fault(
                id,
                sentence,
                () -> cart(inner -> request -> inner.answer(
                        where.test(request) && claims(request, "Transfer-Encoding", _ -> true)
                                ? request.withBody(Bytes.NONE)
                                : request)));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "HTTP", alteration);
    }

    private static boolean claims(HttpRequest request, String name, Predicate<String> value) {
        return request.headers().all(name).stream().anyMatch(value);
    }

    private static Alteration whenAsked(UnaryOperator<HttpAnswer> change) {
        return site(inner -> request -> {
            HttpAnswer answer = inner.answer(request);
            return Gzip.isAccepted(request) && !answer.body().isEmpty() ? change.apply(answer) : answer;
        });
    }

    /** A GET's success as {@code told}, or as 304 where {@code same}; everything else as it was. */
    private static HttpAnswer unmodified(HttpRequest request, HttpAnswer told, boolean same, HttpAnswer otherwise) {
        if (!request.method().equals("GET") || !told.isSuccess()) {
            return otherwise;
        }
        return same ? told.withStatus(304).withBody(Bytes.NONE) : told;
    }

    private static Guard announced() {
        return request -> request.headers()
                .first("Content-Length")
                .map(Long::parseLong)
                .filter(length -> length > LIMIT)
                .map(_ -> new Refusal.BodyTooLarge(LIMIT));
    }
}
