package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.refusals;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.HttpAnswer;
import java.util.List;
import java.util.function.UnaryOperator;

/** Methods answered wrongly, and successes with another status. */
final class MethodFaults {
    private MethodFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "head-not-found",
                        "HEAD answers 404",
                        "ruling 25",
                        () -> on("HEAD", answer -> answer.withStatus(404))),
                new Fault(
                        "head-not-allowed",
                        "HEAD answers 405",
                        "ruling 25",
                        () -> on(
                                "HEAD",
                                answer ->
                                        Answers.error(405, "Method not allowed").withHeader("Allow", "GET"))),
                new Fault(
                        "options-fails",
                        "OPTIONS answers 500",
                        "ruling 25",
                        () -> on("OPTIONS", _ -> Answers.defect())),
                new Fault(
                        "options-not-allowed",
                        "OPTIONS answers 405",
                        "ruling 25",
                        () -> on("OPTIONS", answer -> answer.withStatus(405))),
                new Fault(
                        "unknown-method-not-found",
                        "A method that is not offered answers 404",
                        "ruling 25",
                        () -> refusals((refusal, answer) -> refusal instanceof Refusal.MethodNotAllowed
                                ? Answers.error(404, "Not found")
                                : answer)),
                new Fault(
                        "unknown-method-without-allow",
                        "405 comes without Allow",
                        "ruling 25",
                        () -> refusals((_, answer) -> answer.withoutHeader("Allow"))),
                new Fault(
                        "unknown-method-reads",
                        "A method that is not offered is answered as GET",
                        "ruling 25",
                        () -> cart(inner -> request -> {
                            HttpAnswer answer = inner.answer(request);
                            return answer.status() == 405
                                    ? inner.answer(request.withMethod("GET").withBody(Bytes.NONE))
                                    : answer;
                        })),
                new Fault(
                        "unknown-method-fails",
                        "A method that is not offered answers 500",
                        "ruling 25",
                        () -> refusals((refusal, answer) ->
                                refusal instanceof Refusal.MethodNotAllowed ? Answers.defect() : answer)),
                new Fault(
                        "get-no-content",
                        "GET of an empty cart answers 204 without a body",
                        "ruling 5",
                        () -> answers((request, answer) -> request.method().equals("GET")
                                        && answer.isSuccess()
                                        && Answers.cart(answer).isEmpty()
                                ? answer.withStatus(204).withBody(Bytes.NONE)
                                : answer)),
                new Fault(
                        "post-created",
                        "POST answers 201",
                        "ruling 5",
                        () -> onSuccess("POST", answer -> answer.withStatus(201))),
                new Fault(
                        "patch-accepted",
                        "PATCH answers 202",
                        "ruling 5",
                        () -> onSuccess("PATCH", answer -> answer.withStatus(202))),
                new Fault(
                        "put-created",
                        "PUT answers 201",
                        "ruling 5",
                        () -> onSuccess("PUT", answer -> answer.withStatus(201))),
                new Fault(
                        "delete-no-content",
                        "DELETE answers 204 without a body",
                        "ruling 5",
                        () -> onSuccess(
                                "DELETE", answer -> answer.withStatus(204).withBody(Bytes.NONE))));
    }

    private static Alteration on(String method, UnaryOperator<HttpAnswer> change) {
        return answers((request, answer) -> request.method().equals(method) ? change.apply(answer) : answer);
    }

    private static Alteration onSuccess(String method, UnaryOperator<HttpAnswer> change) {
        return on(method, answer -> answer.isSuccess() ? change.apply(answer) : answer);
    }
}
