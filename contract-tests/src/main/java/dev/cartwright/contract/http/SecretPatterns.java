package dev.cartwright.contract.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is a secret by its looks, wherever a shop lets it slip: values beside a telling name, authorizations, addresses with a
 * password, card numbers, e-mail addresses. What only looks similar stays: a finding needs it.
 */
final class SecretPatterns {

    static final String MASK = "‹masked›";

    private static final String NAME =
            "(?:password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key|credential|authorization)";
    /** What a text holds in which {@link #NAME} is found: nearly none does, and to look for it is cheap. */
    private static final List<String> TELLING = List.of(
            "password",
            "passwd",
            "passphrase",
            "secret",
            "token",
            "apikey",
            "api-key",
            "api_key",
            "privatekey",
            "private-key",
            "private_key",
            "credential",
            "authorization");

    /** A member of a JSON object, also of one that stands as a text in another. */
    private static final Pattern MEMBER = Pattern.compile(
            "(?<before>(?<quote>\\\\*\")[\\w.-]*" + NAME
                    + "[\\w.-]*\\k<quote>\\s*:\\s*\\k<quote>)(?<value>(?:(?!\\k<quote>).)+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile(
            "(?<before>\\\\*\"[\\w.-]*" + NAME + "[\\w.-]*\\\\*\"\\s*:\\s*)(?<value>\\d{4,})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile(
            "(?<before>\\b[\\w.-]*" + NAME + "[\\w.-]*(?:=|%3D))(?<value>[^&\\s\"'<>;,‹]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUERY_KEY = Pattern.compile(
            "(?<before>[?&][^=&#\\s]*(?:key|signature)[^=&#\\s]*=)(?<value>[^&#\\s\"'<>‹]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEARER = Pattern.compile(
            "(?<before>\\bbearer(?:\\s|%20|\\+)+)(?<value>(?=[^\\s\"',]*\\d)[\\w.~+/=-]{10,})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BASIC = Pattern.compile(
            "(?<before>\\bbasic(?:\\s|%20|\\+)+)(?<value>[\\w+/-]{8,}={0,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern USER_INFO =
            Pattern.compile("(?<before>(?::|%3A)(?://|\\\\/\\\\/|%2F%2F))(?<value>[^/@\\s\"'\\\\]+)(?=@)");
    private static final int FEWEST_DIGITS_OF_A_CARD = 14;
    private static final Pattern CARD = Pattern.compile("(?<![\\w.-])(?:\\d[ -]?){13,18}\\d(?![\\w-])");
    private static final Pattern ISSUER =
            Pattern.compile("3[4-7]|4|5[1-5]|6(?:011|5|4[4-9])|2(?:2[2-9]|[3-6]|7[01]|720)");
    private static final Pattern MAIL =
            Pattern.compile("[\\w.+-]+(?:@|%40)[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    private SecretPatterns() {}

    /**
     * The text without what looks like a secret.
     *
     * @param label gives what to show in the place of a secret value, so that equal ones look equal
     */
    static String masked(String text, UnaryOperator<String> label) {
        String masked = text;
        String lower = text.toLowerCase(Locale.ROOT);
        boolean telling = TELLING.stream().anyMatch(lower::contains);
        if (telling) {
            masked = values(MEMBER, masked, label);
            masked = values(NUMBER, masked, label);
        }
        if (lower.contains("bearer")) {
            masked = values(BEARER, masked, label);
        }
        if (lower.contains("basic")) {
            masked = replaced(
                    BASIC,
                    masked,
                    basic -> credentials(basic.group("value"))
                            ? basic.group("before") + label.apply(basic.group("value"))
                            : basic.group());
        }
        if (telling) {
            masked = values(PAIR, masked, label);
        }
        if (text.indexOf('?') >= 0 || text.indexOf('&') >= 0) {
            masked = values(QUERY_KEY, masked, label);
        }
        if (masked.indexOf('@') >= 0 || masked.contains("%40")) {
            masked = values(USER_INFO, masked, _ -> MASK);
            masked = replaced(MAIL, masked, _ -> "‹e-mail address›");
        }
        if (hasDigitsOfACard(masked)) {
            masked = replaced(CARD, masked, card -> isCard(card.group()) ? "‹card number›" : card.group());
        }
        return masked;
    }

    /** Whether enough digits stand together, which is found out much faster than whether they are those of a card. */
    private static boolean hasDigitsOfACard(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
                if (digits == FEWEST_DIGITS_OF_A_CARD) {
                    return true;
                }
            } else if (c != ' ' && c != '-') {
                digits = 0;
            }
        }
        return false;
    }

    private static String values(Pattern pattern, String text, UnaryOperator<String> label) {
        return replaced(pattern, text, found -> {
            String value = found.group("value");
            return found.group("before") + (value.startsWith("‹") ? value : label.apply(value));
        });
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> with) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(with.apply(found)));
    }

    private static boolean credentials(String value) {
        try {
            byte[] decoded = Base64.getDecoder().decode(value.replace('-', '+').replace('_', '/'));
            return new String(decoded, StandardCharsets.ISO_8859_1).indexOf(':') > 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** By length, issuer and check digit; one of ten other numbers of that kind would pass the check digit alone. */
    private static boolean isCard(String text) {
        String digits = text.replaceAll("[ -]", "");
        if (digits.length() < FEWEST_DIGITS_OF_A_CARD || !ISSUER.matcher(digits).lookingAt()) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int counted = place % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
