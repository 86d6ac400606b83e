package dev.cartwright.reference.http;

/** Turns a request into an answer. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface Handler {
    /** The answer to {@code request}; never throws for anything a client can send. */
    HttpAnswer answer(HttpRequest request);
}
