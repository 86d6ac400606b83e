package dev.cartwright.reference.http;

/** What was read of a request's body. */
public sealed interface RequestBody {
    /** The whole body, at most the server's limit; empty when there was none. */
    record Whole(Bytes bytes) implements RequestBody {}

    /** A body longer than {@code limit} bytes, of which no more than that was read. */
    record TooLarge(long limit) implements RequestBody {}

    /** No body. */
    static RequestBody none() {
        return new Whole(Bytes.NONE);
    }
}
