package dev.cartwright.reference.stripestub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Parameters as Stripe's library sends them, such as {@code line_items[0][quantity]=2}. */
final class FormBody {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

    private final Map<String, String> fields = new TreeMap<>();

    FormBody(String text) {
        for (String pair : text.split("&", -1)) {
            int end = pair.indexOf('=');
            if (end > 0) {
                fields.put(decoded(pair.substring(0, end)), decoded(pair.substring(end + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Optional<Long> number(String name) {
        return text(name).filter(text -> WHOLE.matcher(text).matches()).map(Long::parseLong);
    }

    /** The members of a nested object of texts, such as {@code metadata}. */
    Map<String, String> members(String object) {
        Map<String, String> found = new TreeMap<>();
        String start = object + "[";
        fields.forEach((name, value) -> {
            if (name.startsWith(start) && name.indexOf(']') == name.length() - 1) {
                found.put(name.substring(start.length(), name.length() - 1), value);
            }
        });
        return found;
    }

    /** Equal for equal parameters, in whatever order they were sent. */
    String fingerprint() {
        return fields.toString();
    }
}
