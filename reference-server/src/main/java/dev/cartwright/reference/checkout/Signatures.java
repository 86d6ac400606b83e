package dev.cartwright.reference.checkout;

import dev.cartwright.reference.http.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells a webhook of the provider's from anybody else's. */
@FunctionalInterface
public interface Signatures {
    /** How old, and how far ahead of our clock, a signature may be. */
    Duration TOLERANCE = Duration.ofMinutes(5);

    /** Whether the provider wrote {@code body}; {@code header} is its {@code Stripe-Signature}. */
    boolean isGenuine(Optional<String> header, Bytes body);

    /**
     * {@code t=<seconds>,v1=<hex>,…}: one of the {@code v1} is the HMAC-SHA256 of {@code <t>.<body>}, taken
     * over the bytes as they came, and {@code t} is within {@link #TOLERANCE} of now. Compared in constant time.
     */
    static Signatures of(String secret, Clock clock) {
        return new Stamped(secret, clock);
    }

    /** The scheme of protocol section 5. */
    final class Stamped implements Signatures {
        private static final String ALGORITHM = "HmacSHA256";
        private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

        private final SecretKeySpec key;
        private final Clock clock;

        private Stamped(String secret, Clock clock) {
            this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
            this.clock = clock;
        }

        @Override
        public boolean isGenuine(Optional<String> header, Bytes body) {
            List<String> parts = header.map(text -> Arrays.stream(text.split(",", -1))
                            .map(String::strip)
                            .toList())
                    .orElse(List.of());
            List<String> stamps = values(parts, "t=");
            if (stamps.size() != 1 || !isNow(stamps.getFirst())) {
                return false;
            }
            byte[] genuine = signature(stamps.getFirst(), body).getBytes(StandardCharsets.UTF_8);
            return values(parts, "v1=").stream()
                    .anyMatch(claimed -> MessageDigest.isEqual(genuine, claimed.getBytes(StandardCharsets.UTF_8)));
        }

        private boolean isNow(String stamp) {
            return SECONDS.matcher(stamp).matches()
                    && Duration.between(Instant.ofEpochSecond(Long.parseLong(stamp)), clock.instant())
                                    .abs()
                                    .compareTo(TOLERANCE)
                            <= 0;
        }

        private static List<String> values(List<String> parts, String name) {
            return parts.stream()
                    .filter(part -> part.startsWith(name))
                    .map(part -> part.substring(name.length()))
                    .toList();
        }

        private String signature(String stamp, Bytes body) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                mac.update((stamp + ".").getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(mac.doFinal(body.toArray()));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has HmacSHA256", impossible);
            }
        }
    }
}
