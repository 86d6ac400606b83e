package dev.cartwright.contract.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.cartwright.certification.evidence.Header;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes secrets out of what one check has seen: cookie values wherever they appear, authorizations, passwords in
 * addresses and the secrets it is given. Not thread-safe.
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

    /** Secrets that are too short to be found among many. */
    private final List<String> brief;

    /** The secrets, and what the check has seen itself. */
    private final KnownTexts known = new KnownTexts();

    /** What the shop's own cookies hold. */
    private final CookieRecipes recipes;

    /** Whether a header of this name holds a secret: few names come again and again. */
    private final Map<String, Boolean> secretNames = new HashMap<>();

    /**
     * @param labels the labels of the run
     * @param secrets texts that must never be shown
     */
    public SecretMask(CookieLabels labels, Collection<String> secrets) {
        this.labels = labels;
        recipes = new CookieRecipes(labels);
        List<String> forms = secrets.stream()
                .filter(secret -> !secret.isBlank())
                .flatMap(SecretMask::forms)
                .toList();
        forms.forEach(form -> known.put(form, MASK));
        brief = forms.stream()
                .filter(form -> form.length() < KnownTexts.BEGINNING)
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
            forms(secret).forEach(form -> known.putIfAbsent(form, label));
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
        if (isSecret(header)) {
            learn(header.value(), MASK);
            learn(SCHEME.matcher(header.value()).replaceFirst(""), MASK);
        }
        switch (header.name().toLowerCase(Locale.ROOT)) {
            case "set-cookie" -> {
                SetCookie cookie = SetCookie.parse(header.value());
                // A value that a check made up and the shop took over keeps its recipe.
                if (known.labelOf(cookie.value()).isEmpty()) {
                    Map<String, String> learned = labels.learn(cookie.name(), cookie.value());
                    learned.forEach(known::put);
                    learned.forEach(recipes::learn);
                    learn(cookie.value(), learned.getOrDefault(cookie.value(), MASK));
                }
            }
            case "cookie" -> pairs(header.value()).map(Header::value).forEach(this::learnSent);
            default -> {}
        }
    }

    private boolean isSecret(Header header) {
        return secretNames.computeIfAbsent(
                header.name(), name -> SECRET_HEADER.matcher(name).find());
    }

    private void learnSent(String value) {
        if (!value.isBlank() && known.labelOf(value).isEmpty()) {
            String recipe = recipe(value);
            if (!recipe.equals(value)) {
                known.put(value, recipe);
            }
        }
    }

    private String recipe(String value) {
        return labels.labelOf(value).orElseGet(() -> recipes.of(value));
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
        int before = known.size();
        String masked = SecretPatterns.masked(labelled(withoutKnown(text)), this::learned);
        // What a telling name gave away may stand in the same text once more, without the name.
        return known.size() == before ? masked : withoutKnown(masked);
    }

    private String withoutKnown(String text) {
        String masked = known.labelled(text);
        for (String secret : brief) {
            masked = masked.replace(secret, MASK);
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
        if (isSecret(header)) {
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
        return known.labelOf(pair.value()).orElseGet(() -> recipe(pair.value()));
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
