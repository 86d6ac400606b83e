package dev.cartwright.reference.http;

import java.util.Map;

/**
 * The JDK server's own settings. It reads them once, before its first server is made, so whoever
 * starts another one earlier in the same JVM decides; a value given on the command line stays.
 */
final class ServerProperties {
    private static final Map<String, String> RAISED = Map.of(
            // the default of 200 closes the connections of the 201st keep-alive client under load
            "sun.net.httpserver.maxIdleConnections", "10000",
            // what a refused upload may still send, so that its sender gets to read the 413
            "sun.net.httpserver.drainAmount", String.valueOf(2 * 1_024 * 1_024),
            "sun.net.httpserver.nodelay", "true",
            // seconds from a request's first byte to its last: who sends a byte now and then is cut off
            "sun.net.httpserver.maxReqTime", "10",
            // seconds from there to the answer's last byte, beyond every timeout of a store
            "sun.net.httpserver.maxRspTime", "120",
            // seconds; longer than proxies keep a connection (nginx: 60), so that they close it and meet no closed one
            "sun.net.httpserver.idleInterval", "75");

    private ServerProperties() {}

    static void raise() {
        RAISED.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
