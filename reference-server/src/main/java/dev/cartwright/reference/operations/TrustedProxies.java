package dev.cartwright.reference.operations;

import dev.cartwright.reference.http.ClientAddresses;
import dev.cartwright.reference.http.HeaderFields;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Finds clients behind proxies of our own. Each of them writes whom it heard at the right end of {@code
 * X-Forwarded-For}, so the list is read from there until somebody who is none of ours: that is the
 * client. What stands left of it is the client's own word, and believed by nobody; what is written by
 * somebody who is no proxy of ours is not read at all.
 */
public final class TrustedProxies implements ClientAddresses {
    private static final String FIELD = "X-Forwarded-For";

    private final List<Network> proxies;

    /** Proxies in these networks. */
    public TrustedProxies(List<Network> proxies) {
        this.proxies = List.copyOf(proxies);
    }

    @Override
    public InetAddress of(InetAddress peer, HeaderFields headers) {
        if (!isOurs(peer)) {
            return peer;
        }
        InetAddress nearest = peer;
        for (String value : headers.all(FIELD).reversed()) {
            int end = value.length();
            while (end >= 0) {
                int comma = value.lastIndexOf(',', end - 1);
                Optional<InetAddress> hop = hop(value.substring(comma + 1, end).strip());
                if (hop.isEmpty()) {
                    // whoever wrote that, the last address we know is right of it
                    return nearest;
                }
                nearest = hop.get();
                if (!isOurs(nearest)) {
                    return nearest;
                }
                end = comma;
            }
        }
        return nearest;
    }

    private boolean isOurs(InetAddress address) {
        for (Network network : proxies) {
            if (network.holds(address)) {
                return true;
            }
        }
        return false;
    }

    /** The address of {@code 1.2.3.4}, {@code 1.2.3.4:80}, {@code 2001:db8::1} or {@code [2001:db8::1]:80}. */
    private static Optional<InetAddress> hop(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? Optional.empty() : Network.literal(text.substring(1, end));
        }
        int colon = text.indexOf(':');
        boolean withPort = colon > 0 && colon == text.lastIndexOf(':');
        return Network.literal(withPort ? text.substring(0, colon) : text);
    }
}
