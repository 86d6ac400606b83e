package dev.cartwright.reference.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An immutable run of bytes. */
public final class Bytes {
    /** No bytes. */
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of {@code content}. */
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /** The UTF-8 form of {@code text}; an unpaired surrogate becomes {@code ?}. */
    public static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public int size() {
        return content.length;
    }

    public boolean isEmpty() {
        return content.length == 0;
    }

    /** The bytes read as UTF-8; invalid sequences become U+FFFD. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public byte[] toArray() {
        return content.clone();
    }

    /** Writes all bytes to {@code out}, which stays open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** The size only: bodies may hold what no log should. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
