package dev.cartwright.reference.http;

import java.net.InetAddress;

/** Finds the client that a request comes from, which a proxy may stand before. Thread-safe. */
@FunctionalInterface
public interface ClientAddresses {
    /** The client's address, given the address the connection comes from and what the request claims. */
    InetAddress of(InetAddress peer, HeaderFields headers);

    /** Whoever connects is the client; no claim is believed. */
    static ClientAddresses direct() {
        return (peer, _) -> peer;
    }
}
