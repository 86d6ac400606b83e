package dev.cartwright.reference;

/** A configuration that stops the start. The message, a line a problem, is for the user. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfigurationException(String message) {
        super(message);
    }
}
