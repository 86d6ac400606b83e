package dev.cartwright.load.injector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.load.wire.Operation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitTest {

    private static final String EMPTY = "{\"ok\":true,\"cart\":{}}";
    private static final String ONE = "{\"ok\":true,\"cart\":{\"a\":{\"sku\":{\"id\":\"a\"},\"qty\":1}}}";

    private final Visit visit = Visit.of(0, 1, List.of("a"), 0);

    private static String cookie(String id) {
        return "__Host-CART_ID=" + id + "." + "0f".repeat(32)
                + "; Path=/; Max-Age=2592000; SameSite=Lax; Secure; HttpOnly";
    }

    private static Answer answer(int status, String body) {
        return new Answer(status, List.of(cookie("one")), body);
    }

    @BeforeEach
    void gets() {
        assertThat(visit.hears(Operation.GET, answer(200, EMPTY))).isEqualTo(new Visit.Judgement(true, true));
    }

    @Test
    void goesThroughAVisitOfRightAnswers() {
        assertThat(visit.body(Operation.ADD)).isEqualTo("{\"sku\":{\"id\":\"a\"},\"qty\":1}");
        assertThat(visit.hears(Operation.ADD, answer(200, ONE)).right()).isTrue();
        assertThat(visit.body(Operation.UPDATE)).isEqualTo("{\"id\":\"a\",\"qty\":3}");
        assertThat(visit.hears(Operation.UPDATE, answer(200, ONE.replace(":1}", ":3}")))
                        .right())
                .isTrue();
        assertThat(visit.body(Operation.REMOVE)).isEqualTo("{\"id\":\"a\"}");
        assertThat(visit.hears(Operation.REMOVE, answer(200, EMPTY)).right()).isTrue();
        assertThat(visit.body(Operation.REPLACE)).isEqualTo("{\"lines\":[{\"sku\":{\"id\":\"a\"},\"qty\":1}]}");
        assertThat(visit.hears(Operation.REPLACE, answer(200, ONE)).right()).isTrue();
        assertThat(visit.over()).isFalse();
    }

    @Test
    void sendsTheSecureCookieBackByHand() {
        assertThat(visit.cookieHeader()).contains("__Host-CART_ID=one." + "0f".repeat(32));
    }

    /** Ruling 38: a 429 is an error like any other; and neither 201 nor 204 is a success (ruling 5). */
    @ParameterizedTest
    @ValueSource(ints = {429, 503, 500, 404, 302, 201, 204})
    void callsEveryOtherStatusAnErrorAndEndsTheVisit(int status) {
        assertThat(visit.hears(Operation.ADD, answer(status, ONE)).right()).isFalse();
        assertThat(visit.over()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "{\"ok\":true}",
                "{\"ok\":true,\"cart\":[]}",
                "{\"ok\":\"true\",\"cart\":{\"a\":{\"sku\":{\"id\":\"a\"},\"qty\":1}}}",
                "{\"ok\":false,\"cart\":{\"a\":{\"sku\":{\"id\":\"a\"},\"qty\":1}}}",
                "{\"ok\":true,\"cart\":{}}",
                "{\"ok\":true,\"cart\":{\"a\":{\"sku\":{\"id\":\"a\"},\"qty\":2}}}",
                "{\"ok\":true,\"cart\":{\"a\":{\"sku\":{\"id\":\"a\"},\"qty\":\"1\"}}}",
                "{\"ok\":true,\"cart\":{\"a\":{\"sku\":{\"id\":\"b\"},\"qty\":1}}}",
                "{\"ok\":true,\"cart\":{\"a\":{\"sku\":{\"id\":\"a\"},\"qty\":1},\"b\":{\"sku\":{\"id\":\"b\"},\"qty\":1}}}",
                "{\"ok\":true,\"cart\":{\"a\":{\"sku\":{\"id\":\"a\"},\"qty\":1}}} trailing"
            })
    void callsEveryOtherContentAnError(String body) {
        assertThat(visit.hears(Operation.ADD, answer(200, body)).right()).isFalse();
    }

    @Test
    void callsNoAnswerAnErrorAndNoCookieFailure() {
        assertThat(visit.hears(Operation.ADD, null)).isEqualTo(new Visit.Judgement(false, true));
        assertThat(visit.over()).isTrue();
    }

    @Test
    void countsAMissingADoubleAndAChangedCookie() {
        assertThat(visit.hears(Operation.GET, new Answer(200, List.of(), EMPTY)))
                .isEqualTo(new Visit.Judgement(true, false));
        assertThat(visit.hears(Operation.GET, new Answer(200, List.of(cookie("one"), cookie("one")), EMPTY)))
                .isEqualTo(new Visit.Judgement(true, false));
        assertThat(visit.hears(Operation.GET, new Answer(200, List.of(cookie("two")), EMPTY)))
                .isEqualTo(new Visit.Judgement(true, false));
    }

    @Test
    void acceptsAnErrorWithoutACookieButNotWithAWrongOne() {
        assertThat(visit.hears(Operation.GET, new Answer(503, List.of(), "")).cookieRight())
                .isTrue();
        assertThat(visit.hears(Operation.GET, new Answer(503, List.of("__Host-CART_ID=x; Path=/"), ""))
                        .cookieRight())
                .isFalse();
    }

    @Test
    void endsAVisitThatNeverGotACookie() {
        Visit fresh = Visit.of(0, 1, List.of("a"), 0);
        assertThat(fresh.hears(Operation.GET, new Answer(200, List.of(), EMPTY)).cookieRight())
                .isFalse();
        assertThat(fresh.over()).isTrue();
    }

    @Test
    void quotesIdsAsJson() {
        Visit odd = Visit.of(0, 1, List.of("a\"b\\ü"), 0);
        assertThat(odd.body(Operation.REMOVE)).isEqualTo("{\"id\":\"a\\\"b\\\\ü\"}");
    }

    @Test
    void replacesByTwoDifferentSkusWhereThereAreTwo() {
        for (long number = 0; number < 50; number++) {
            assertThat(Visit.of(number, 7, List.of("a", "b"), 0).body(Operation.REPLACE))
                    .contains("\"a\"")
                    .contains("\"b\"");
        }
    }
}
