package dev.cartwright.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What holds leaves no finding, and what does not leaves one that says so; both are told to the check. */
class FindingsTest {

    private static final Item MUG = Item.of(ShopSku.of("mug"));
    private static final Item SHIRT = new Item(ShopSku.of("shirt"), Optional.of("M"));
    private static final String TWO_MUGS = cart("\"mug\":{\"sku\":{\"id\":\"mug\"},\"qty\":2}");
    private static final String EMPTY = cart("");

    @Test
    void takesEveryStatusThatIsAllowedAndNoOther() {
        holds((findings, seen) -> findings.status(seen, 200, 404), answer(404, ""));
        assertThat(fails((findings, seen) -> findings.status(seen, 200, 404), answer(403, "")))
                .extracting(Finding::expected, Finding::actual, Finding::advice, Finding::exchange, Finding::level)
                .containsExactly(
                        "GET answered with status 200 or 404", "403 without a body", "Do better.", 7, Level.MUST);
    }

    @Test
    void tellsARepeatedStatusOnce() {
        assertThat(fails((findings, seen) -> findings.status(seen, 400, 400), answer(200, EMPTY))
                        .expected())
                .isEqualTo("GET answered with status 400");
    }

    @Test
    void knowsWhereClientErrorsBeginAndEnd() {
        holds(Findings::clientError, answer(400, ""));
        holds(Findings::clientError, answer(499, ""));
        assertThat(fails(Findings::clientError, answer(399, "")).expected()).contains("400 to 499");
        fails(Findings::clientError, answer(500, ""));
        holds(Findings::noServerError, answer(499, ""));
        assertThat(fails(Findings::noServerError, answer(500, "")).expected()).contains("below 500");
    }

    @Test
    void isAsBindingAsTheCheckSays() {
        Findings findings = new Findings("Do better.");

        assertThat(findings.should(answer(200, ""), false, "a", "b")).isFalse();
        assertThat(findings.judge(Level.MUST, answer(200, ""), false, "a", "b")).isFalse();
        assertThat(findings.should(answer(200, ""), true, "a", "b")).isTrue();
        assertThat(findings.all()).extracting(Finding::level).containsExactly(Level.SHOULD, Level.MUST);
    }

    @Test
    void findsTheCartOfASuccessOnly() {
        Findings findings = new Findings("Do better.");

        assertThat(findings.cart(answer(200, TWO_MUGS))).isPresent();
        assertThat(findings.all()).isEmpty();
        assertThat(findings.cart(answer(201, TWO_MUGS))).isEmpty();
        assertThat(findings.cart(answer(200, "{}"))).isEmpty();
        assertThat(findings.all()).hasSize(2);
    }

    @Test
    void countsTheRightItem() {
        holds((findings, seen) -> findings.holds(seen, MUG, 2), answer(200, TWO_MUGS));
        holds((findings, seen) -> findings.holds(seen, SHIRT, 0), answer(200, TWO_MUGS));
        assertThat(fails((findings, seen) -> findings.holds(seen, MUG, 3), answer(200, TWO_MUGS)))
                .extracting(Finding::expected, Finding::actual)
                .containsExactly("a cart with 3 of 'mug'", "2 × mug");
        assertThat(fails((findings, seen) -> findings.holds(seen, MUG, 0), answer(200, TWO_MUGS))
                        .expected())
                .isEqualTo("a cart with no line of 'mug'");
        fails((findings, seen) -> findings.holds(seen, MUG, 2), answer(500, TWO_MUGS));
    }

    @Test
    void takesALineOfNothingForALine() {
        String none = cart("\"mug\":{\"sku\":{\"id\":\"mug\"},\"qty\":0}");

        fails((findings, seen) -> findings.holds(seen, MUG, 0), answer(200, none));
    }

    @Test
    void tellsAnEmptyCartFromAFullOne() {
        holds(Findings::empty, answer(200, EMPTY));
        assertThat(fails(Findings::empty, answer(200, TWO_MUGS)).actual()).isEqualTo("2 × mug");
        fails(Findings::empty, answer(404, EMPTY));
    }

    @Test
    void comparesWhatACartHolds() {
        holds((findings, seen) -> findings.contents(seen, Map.of("mug", "2")), answer(200, TWO_MUGS));
        assertThat(fails((findings, seen) -> findings.contents(seen, Map.of("mug", "1")), answer(200, TWO_MUGS)))
                .extracting(Finding::expected, Finding::actual)
                .containsExactly("the cart as it was before, {mug=1}", "{mug=2}");
        fails((findings, seen) -> findings.contents(seen, Map.of("mug", "2")), answer(500, TWO_MUGS));
    }

    @Test
    void asksARefusalForItsStatusAndItsText() {
        BiPredicate<Findings, Answer> refused = (findings, seen) -> findings.refused(seen, 404);

        holds(refused, answer(404, "{\"error\":\"Item not found\"}"));
        fails(refused, answer(400, "{\"error\":\"Item not found\"}"));
        for (String body : List.of("{\"error\":\" \"}", "{\"error\":1}", "{}", "gone")) {
            assertThat(fails(refused, answer(404, body)).expected()).contains("a member \"error\" that is a text");
        }
    }

    @Test
    void takesASchemaErrorForARefusalWhereBothAreAllowed() {
        BiPredicate<Findings, Answer> refused = (findings, seen) -> findings.refusedOrInvalid(seen, 400, 404);

        holds(refused, answer(400, "{\"qty\":[\"Too big\"]}"));
        fails(refused, answer(409, "{}"));
        assertThat(fails(refused, answer(404, "[]")).expected()).contains("a JSON object");
    }

    @Test
    void asksASchemaErrorForMessagesOfEachField() {
        BiPredicate<Findings, Answer> both = (findings, seen) -> findings.fieldErrors(seen, 400, List.of("qty", "sku"));
        Answer named =
                answer(400, "{\"qty\":[\"Too big\"],\"sku\":[\"Required\",\"Text\"],\"note\":\"x\",\"none\":[]}");

        holds(both, named);
        assertThat(Findings.fields(named)).containsExactly("qty", "sku");
        fails(both, answer(422, named.body()));
        for (String body : List.of("{\"qty\":[\"Too big\"]}", "{\"qty\":\"Too big\",\"sku\":[1]}")) {
            assertThat(fails(both, answer(400, body)).expected()).contains("for the fields qty, sku");
        }
        assertThat(fails(both, answer(400, "[]")).expected()).contains("a JSON object with the field errors");
    }

    private static void holds(BiPredicate<Findings, Answer> judging, Answer seen) {
        Findings findings = new Findings("Do better.");
        assertThat(judging.test(findings, seen)).as("told to the check").isTrue();
        assertThat(findings.all()).isEmpty();
    }

    private static Finding fails(BiPredicate<Findings, Answer> judging, Answer seen) {
        Findings findings = new Findings("Do better.");
        assertThat(judging.test(findings, seen)).as("told to the check").isFalse();
        assertThat(findings.all()).hasSize(1);
        return findings.all().getFirst();
    }

    private static String cart(String lines) {
        return "{\"ok\":true,\"cart\":{" + lines + "}}";
    }

    private static Answer answer(int status, String body) {
        return new Answer(
                7, "GET", status, List.of(new Header("Content-Type", "application/json")), Duration.ofMillis(1), body);
    }
}
