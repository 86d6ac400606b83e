package dev.cartwright.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of the page, and the content security policy that allows it by its hash and nothing else: even markup that got
 * past the escaping could load or run nothing.
 */
final class Stylesheet {

    private final String css;

    private Stylesheet(String css) {
        this.css = css;
    }

    static Stylesheet load() {
        try (InputStream stream = Stylesheet.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks its resource report.css");
            }
            return new Stylesheet(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the resource report.css", e);
        }
    }

    String element() {
        return "<style>" + css + "</style>";
    }

    String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; img-src data:; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
