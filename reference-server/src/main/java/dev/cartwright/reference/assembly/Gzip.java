package dev.cartwright.reference.assembly;

import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Compresses answers; for faults and variants only. */
public final class Gzip {
    private static final Pattern ACCEPTED = Pattern.compile("gzip(?:\\s*;\\s*q=(?!0(?:\\.0*)?$)[0-9.]+)?");

    private Gzip() {}

    /** Whether the client takes gzip and does not say {@code q=0}. */
    public static boolean isAccepted(HttpRequest request) {
        return request.headers().all("Accept-Encoding").stream()
                .flatMap(value -> Arrays.stream(value.toLowerCase(Locale.ROOT).split(",", -1)))
                .anyMatch(coding -> ACCEPTED.matcher(coding.strip()).matches());
    }

    /** The answer with its body packed and nothing said of it; one without a body stays. */
    public static HttpAnswer packed(HttpAnswer answer) {
        if (answer.body().isEmpty()) {
            return answer;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            answer.body().writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return answer.withBody(Bytes.of(packed.toByteArray()));
    }

    /** The answer with its body packed, which says so. */
    public static HttpAnswer labelled(HttpAnswer answer) {
        return answer.body().isEmpty() ? answer : packed(answer).withHeader("Content-Encoding", "gzip");
    }
}
