package dev.cartwright.reference;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The variables of a start, and what is wrong with them. A message repeats no value that may be a secret. */
final class Variables {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");

    private final Map<String, String> environment;
    private final List<String> problems;

    Variables(Map<String, String> environment, List<String> problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** The variable's text; an empty or blank one counts as unset. */
    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /** A whole number of {@code unit}, which may be blank, from {@code least} to {@code most}; nothing when unset or, with a problem, wrong. */
    Optional<Long> wholeNumber(String name, long least, long most, String unit) {
        Optional<String> text = text(name);
        Optional<Long> number = text.filter(digits -> DIGITS.matcher(digits).matches())
                .map(Long::parseLong)
                .filter(value -> value >= least && value <= most);
        if (text.isPresent() && number.isEmpty()) {
            problem("%s must be a whole number%s, %d to %d; it is \"%s\""
                    .formatted(name, unit.isEmpty() ? "" : " of " + unit, least, most, text.get()));
        }
        return number;
    }

    /** {@code true} or {@code false}; nothing when unset or, with a problem, anything else. */
    Optional<Boolean> flag(String name) {
        Optional<String> text = text(name);
        Optional<Boolean> flag =
                text.filter(word -> word.equals("true") || word.equals("false")).map(Boolean::parseBoolean);
        if (text.isPresent() && flag.isEmpty()) {
            problem("%s must be true or false; it is \"%s\"".formatted(name, text.get()));
        }
        return flag;
    }

    /** The variable as it was given, blank or not. */
    Optional<String> given(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    /** Whether a header may hold that text as a token: visible ASCII characters without blanks. */
    static boolean isVisible(String text) {
        return VISIBLE.matcher(text).matches();
    }

    /** The address that text is, where it has one of these schemes and a host. */
    static Optional<URI> address(String text, Set<String> schemes) {
        try {
            URI uri = new URI(text);
            return Optional.of(uri)
                    .filter(found -> found.getScheme() != null && schemes.contains(found.getScheme()))
                    .filter(found -> found.getHost() != null);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** Whether that is the address of a web server, without a user or a password. */
    static boolean isWeb(String text) {
        return address(text, Set.of("http", "https"))
                .filter(uri -> uri.getUserInfo() == null)
                .isPresent();
    }

    /**
     * Whether that host is this machine for itself, in brackets or not where it is an IPv6 address; no name but
     * {@code localhost} is looked up.
     */
    static boolean isHere(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        try {
            return InetAddress.ofLiteral(bracketed ? host.substring(1, host.length() - 1) : host)
                    .isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Notes what is wrong; the start then fails with every such sentence. */
    void problem(String sentence) {
        problems.add(sentence);
    }
}
