package dev.cartwright.reference.stripestub;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.stripestub.StripeStub.Delivery;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stub's own door, under {@code /stub}: what a person at a terminal plays the customer with. */
final class StubControl {
    static final String ROOT = "/stub/";
    private static final Pattern PLAY = Pattern.compile("/stub/sessions/([A-Za-z0-9_]+)/([a-z-]+)");
    private static final Pattern SECONDS = Pattern.compile("after=(\\d{1,5})");

    private final StubApi api;
    private final Stage stage;
    private final Consumer<Trouble> trouble;

    StubControl(StubApi api, Stage stage, Consumer<Trouble> trouble) {
        this.api = api;
        this.stage = stage;
        this.trouble = trouble;
    }

    Reply answer(String method, String path, String query) {
        if (method.equals("GET") && path.equals("/stub/sessions")) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            api.sessions().forEach(session -> list.add(session.json()));
            return Reply.ok(list);
        }
        if (method.equals("GET") && path.equals("/stub/refunds")) {
            ObjectNode found = JsonNodeFactory.instance.objectNode();
            api.refunds().forEach(found::put);
            return Reply.ok(found);
        }
        Matcher play = PLAY.matcher(path);
        if (method.equals("POST") && play.matches()) {
            return played(play.group(1), play.group(2), query);
        }
        return method.equals("POST") && path.startsWith("/stub/trouble/")
                ? troubled(path.substring("/stub/trouble/".length()))
                : told(
                        404,
                        "GET /stub/sessions, GET /stub/refunds, POST /stub/sessions/ID/PLAY (ID may be \"last\"; PLAY is one of "
                                + names() + ") and POST /stub/trouble/KIND (none, error, silence, reset) are offered");
    }

    private Reply played(String id, String name, String query) {
        Optional<Play> play = Play.named(name);
        if (play.isEmpty()) {
            return told(404, "There is no play \"" + name + "\"; there are " + names());
        }
        Optional<StubSession> session = api.session(id);
        if (session.isEmpty()) {
            return told(404, "There is no such session; POST /api/checkout-session makes one");
        }
        Matcher after = SECONDS.matcher(query);
        Duration delay = Duration.ofSeconds(after.find() ? Long.parseLong(after.group(1)) : 0);
        return Reply.ok(json(session.get().id(), stage.play(session.get(), play.get(), delay)));
    }

    private Reply troubled(String name) {
        Optional<Trouble> kind = Arrays.stream(Trouble.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        kind.ifPresent(trouble);
        return kind.isPresent()
                ? Reply.ok(JsonNodeFactory.instance.objectNode().put("trouble", name))
                : told(404, "There is no such trouble; there are none, error, silence and reset");
    }

    private static ObjectNode json(String session, List<Delivery> deliveries) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("session", session);
        ArrayNode list = node.putArray("deliveries");
        deliveries.forEach(delivery -> list.addObject()
                .put("event", delivery.eventId())
                .put("type", delivery.type())
                .put("answered", delivery.status()));
        return node;
    }

    private static String names() {
        return String.join(", ", Arrays.stream(Play.values()).map(Play::path).toList());
    }

    private static Reply told(int status, String text) {
        return new Reply(status, JsonNodeFactory.instance.objectNode().put("error", text), false);
    }
}
