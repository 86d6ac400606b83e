package dev.cartwright.reference.http;

/** A key store that can't be used; the message names the file and what it must be. */
public final class CertificateFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CertificateFileException(String message) {
        super(message);
    }
}
