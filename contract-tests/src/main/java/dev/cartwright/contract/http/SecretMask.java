package dev.cartwright.contract.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.cartwright.certification.evidence.Header;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes secrets out of what one check has seen: cookie values wherever they appear, authorizations, passwords in
 * addresses and the secrets it is given. Thread-safe.
 */
public final class SecretMask {

    private static final String MASK = SecretPatterns.MASK;
    private static final int SHORTEST_TOKEN = 8;
    private static final int SHORTEST_LEARNED = 6;
    private static final Pattern WORDS = Pattern.compile("[A-Za-z ]*|[0-9]{1,7}");
    private static final Pattern SCHEME =
            Pattern.compile("^(?:bearer|basic|token|digest)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern SECRET_HEADER = Pattern.compile(
            "authorization|token|secret|signature|api-?key|password|credential(?!s$)|session",
            Pattern.CASE_INSENSITIVE);

    private final CookieLabels labels;
    private final List<String> secrets;

    /** What the check has seen itself, the longest first, since one secret may be a part of another. */
    private final SortedMap<String, String> own = new ConcurrentSkipListMap<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** What the shop's own cookies hold. */
    private final Map<String, String> given = new ConcurrentHashMap<>();

    /**
     * @param labels the labels of the run
     * @param secrets texts that must never be shown
     */
    public SecretMask(CookieLabels labels, Collection<String> secrets) {
        this.labels = labels;
        this.secrets = secrets.stream()
                .filter(secret -> !secret.isBlank())
                .flatMap(SecretMask::forms)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A secret and the forms in which it slips out: in an address, in base64, as hex, in JSON. */
    private static Stream<String> forms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        String percent = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return Stream.of(
                secret,
                percent,
                percent.replace("+", "%20"),
                base64,
                base64.replace('+', '-').replace('/', '_'),
                HexFormat.of().formatHex(bytes),
                String.valueOf(JsonStringEncoder.getInstance().quoteAsString(secret)));
    }

    /** Masks a secret in all its forms from now on; a mere word is not taken for one. */
    private void learn(String secret, String label) {
        if (secret.length() >= SHORTEST_LEARNED && !WORDS.matcher(secret).matches()) {
            forms(secret).forEach(form -> own.putIfAbsent(form, label));
        }
    }

    /** The label of something that looks like a secret. */
    private String learned(String secret) {
        String label = labels.secret(secret);
        learn(secret, label);
        return label;
    }

    /** Remembers the secrets of a header line, so that their values are masked from now on. */
    void learn(Header header) {
        if (SECRET_HEADER.matcher(header.name()).find()) {
            learn(header.value(), MASK);
            learn(SCHEME.matcher(header.value()).replaceFirst(""), MASK);
        }
        switch (header.name().toLowerCase(Locale.ROOT)) {
            case "set-cookie" -> {
                SetCookie cookie = SetCookie.parse(header.value());
                // A value that a check made up and the shop took over keeps its recipe.
                if (!own.containsKey(cookie.value())) {
                    Map<String, String> learned = labels.learn(cookie.name(), cookie.value());
                    own.putAll(learned);
                    given.putAll(learned);
                    learn(cookie.value(), learned.getOrDefault(cookie.value(), MASK));
                }
            }
            case "cookie" -> pairs(header.value()).map(Header::value).forEach(this::learnSent);
            default -> {}
        }
    }

    private void learnSent(String value) {
        if (!value.isBlank() && !own.containsKey(value)) {
            String recipe = recipe(value);
            if (!recipe.equals(value)) {
                own.put(value, recipe);
            }
        }
    }

    private String recipe(String value) {
        return labels.labelOf(value).orElseGet(() -> new CookieRecipe(given, labels).of(value));
    }

    private static Stream<Header> pairs(String cookies) {
        return Pattern.compile(";").splitAsStream(cookies).map(pair -> {
            int equals = pair.indexOf('=');
            return equals < 0
                    ? new Header("", pair.strip())
                    : new Header(
                            pair.substring(0, equals).strip(),
                            pair.substring(equals + 1).strip());
        });
    }

    /** The text without any secret known by now, or by what the text itself gives away. */
    public String text(String text) {
        int known = own.size();
        String masked = SecretPatterns.masked(labelled(withoutKnown(text)), this::learned);
        // What a telling name gave away may stand in the same text once more, without the name.
        return own.size() == known ? masked : withoutKnown(masked);
    }

    private String withoutKnown(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        for (Map.Entry<String, String> entry : own.entrySet()) {
            if (entry.getKey().length() >= 4) {
                masked = masked.replace(entry.getKey(), entry.getValue());
            }
        }
        return masked;
    }

    /** The text with a label in the place of each token that any check has seen. */
    private String labelled(String text) {
        StringBuilder shown = new StringBuilder();
        int done = 0;
        int from = 0;
        while (from < text.length()) {
            int to = endOfToken(text, from);
            if (to - from >= SHORTEST_TOKEN) {
                Optional<String> label = labels.labelOf(text.substring(from, to));
                if (label.isPresent()) {
                    shown.append(text, done, from).append(label.get());
                    done = to;
                }
            }
            from = to + 1;
        }
        return done == 0 ? text : shown.append(text, done, text.length()).toString();
    }

    private static int endOfToken(String text, int from) {
        int to = from;
        while (to < text.length() && ofToken(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean ofToken(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_.~%-".indexOf(c) >= 0;
    }

    /** The header line without a secret. */
    Header header(Header header) {
        if (SECRET_HEADER.matcher(header.name()).find()) {
            return new Header(header.name(), MASK);
        }
        return switch (header.name().toLowerCase(Locale.ROOT)) {
            case "cookie" ->
                new Header(
                        header.name(),
                        pairs(header.value())
                                .map(pair -> (pair.name().isEmpty() ? "" : pair.name() + "=") + shown(pair))
                                .collect(Collectors.joining("; ")));
            case "set-cookie" -> {
                SetCookie cookie = SetCookie.parse(header.value());
                Header pair = new Header(cookie.name(), cookie.value());
                yield new Header(
                        header.name(),
                        (cookie.name().isEmpty() ? "" : cookie.name() + "=")
                                + shown(pair)
                                + (cookie.attributes().isEmpty() ? "" : "; " + cookie.attributesShown()));
            }
            default -> new Header(header.name(), text(header.value()));
        };
    }

    private String shown(Header pair) {
        if (pair.value().isBlank()) {
            return "";
        }
        String known = own.get(pair.value());
        return known == null ? recipe(pair.value()) : known;
    }

    /** The address without passwords and secrets in its query. */
    URI target(URI target) {
        String whole = target.toString();
        int fragment = whole.indexOf('#');
        // What stands behind # belongs to no value, whatever a value in a text may hold.
        String masked = fragment < 0
                ? text(whole)
                : text(whole.substring(0, fragment)) + "#" + text(whole.substring(fragment + 1));
        return masked.indexOf('‹') < 0 ? target : URI.create(masked.replaceAll("‹[^›]*›", "masked"));
    }
}
