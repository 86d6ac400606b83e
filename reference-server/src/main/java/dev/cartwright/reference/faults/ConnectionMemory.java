package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Carts that keep in a connection what belongs to a request. */
final class ConnectionMemory {
    private static final Set<Integer> UNREAD = Set.of(405, 415);

    private ConnectionMemory() {}

    /** Gives {@code other} to what comes behind a body that was refused before it was read. */
    static Alteration afterARefusal(HttpAnswer other) {
        Set<InetSocketAddress> disturbed = ConcurrentHashMap.newKeySet();
        return cart(inner -> request -> {
            if (disturbed.remove(request.peer())) {
                return other;
            }
            HttpAnswer answer = inner.answer(request);
            if (request.hasBody() && UNREAD.contains(answer.status())) {
                disturbed.add(request.peer());
            }
            return answer;
        });
    }

    /** Takes whoever brings no cookie for the visitor before. */
    static Alteration ofVisitors() {
        Map<InetSocketAddress, String> visitors = new ConcurrentHashMap<>();
        return cart(inner -> request -> {
            HttpAnswer answer = inner.answer(recognised(request, Optional.ofNullable(visitors.get(request.peer()))));
            Answers.cookie(answer).ifPresent(cookie -> visitors.put(request.peer(), cookie));
            return answer;
        });
    }

    private static HttpRequest recognised(HttpRequest request, Optional<String> before) {
        return before.filter(_ -> !Answers.hasCookie(request))
                .map(cookie -> request.withHeaders(request.headers().with("Cookie", CartCookies.NAME + "=" + cookie)))
                .orElse(request);
    }
}
