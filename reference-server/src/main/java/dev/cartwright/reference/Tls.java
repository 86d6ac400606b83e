package dev.cartwright.reference;

import java.nio.file.Path;

/** Whether and with which certificate the server speaks HTTPS. */
public sealed interface Tls {
    /** Plain HTTP. */
    record Off() implements Tls {}

    /** HTTPS with a certificate made at start, for this run only. */
    record SelfMade() implements Tls {}

    /**
     * HTTPS with a given certificate.
     *
     * @param file a PKCS#12 key store with one private key
     * @param password what opens the file and the key
     */
    record KeyStoreFile(Path file, Secret password) implements Tls {}
}
