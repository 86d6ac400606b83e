package dev.cartwright.reference;

import java.util.List;

/** The part of a conversation in which each member of each body is of another type once. */
abstract class MemberConversation extends CookieConversation {
    private static final String RENTAL =
            "\"start\":\"a\",\"end\":\"b\",\"termsVersion\":\"1\",\"durationUnit\":\"day\"";

    MemberConversation(String[] faults, String[] variants) {
        super(faults, variants);
    }

    final void members() {
        for (String line : List.of(
                "{\"sku\":true}",
                "{\"sku\":{\"id\":true}}",
                mug("\"qty\":\"2abc\""),
                mug("\"size\":true"),
                mug("\"size\":null"),
                mug("\"meta\":true"),
                mug("\"meta\":[{}]"),
                mug("\"meta\":{\"source\":true}"),
                mug("\"meta\":{\"source\":\"\"}"),
                mug("\"meta\":{\"source\":\"🛒\"}"),
                mug("\"meta\":{\"source\":\"%s\"}".formatted("a".repeat(9_000))),
                mug("\"meta\":{\"tryOn\":true}"),
                mug("\"meta\":{\"tryOn\":{\"idempotencyKey\":true}}"),
                mug("\"meta\":{\"tryOn\":{\"transform\":true}}"),
                mug("\"rental\":true"),
                rental("\"start\":true"),
                rental("\"end\":true"),
                rental("\"termsVersion\":true"),
                rental("\"durationUnit\":true"),
                rental("\"sku\":true"),
                rental("\"locationId\":true"),
                rental("\"deposit\":{}"),
                rental("\"deposit\":\"25OO\""),
                rental("\"insurance\":true"),
                rental("\"insurance\":{\"selected\":\"true\"}"),
                rental("\"insurance\":{\"selected\":true,\"fee\":{}}"),
                mug("\"Size\":\"M\""))) {
            fresh();
            send("POST", line);
            send("PUT", "{\"lines\":[%s]}".formatted(line));
        }
        mugs();
        for (String body : List.of(
                "{\"id\":true,\"qty\":1}",
                "{\"id\":\"mug-enamel\",\"qty\":\"2abc\"}",
                "{\"id\":\"mug-enamel\",\"qty\":1,\"Id\":\"x\"}")) {
            send("PATCH", body);
        }
        send("DELETE", "{\"id\":true}");
        send("PUT", "{\"lines\":true}");
        mugs();
        send("PUT", "{\"lines\":[],\"Lines\":[]}");
        mugs();
        send("DELETE", "{\"id\":\"mug-enamel\",\"Id\":\"x\"}");
    }

    private static String mug(String more) {
        return "{\"sku\":{\"id\":\"mug-enamel\"},%s}".formatted(more);
    }

    /** A right rental but for this member. */
    private static String rental(String member) {
        String name = member.substring(0, member.indexOf(':'));
        String others = RENTAL.replaceAll(name + ":\"[^\"]*\",?", "").replaceAll(",$", "");
        return mug("\"rental\":{%s,%s}".formatted(others, member));
    }
}
