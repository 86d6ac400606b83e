package dev.cartwright.contract.security;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Technical details that no answer may tell (ruling 28). Every pattern is bounded, so that a long body of one word takes no
 * longer than another.
 */
public final class Leaks {

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "a line of a stack trace",
                    "\\bat [\\w.$<>/ \\[\\]]{1,200}\\([^)]{0,200}:\\d+(:\\d+)?\\)|\\bat (?:file:|node:|/)\\S{1,300}:\\d+:\\d+"
                            + "|Traceback \\(most recent call last\\)",
                    "at ",
                    "Traceback"),
            new Kind(
                    "a file path of the server",
                    "(?<![\\w.])/(?:home|usr|var|opt|srv|app|root|tmp|workspace|node_modules)/[\\w.@/-]+"
                            + "|\\b[A-Za-z]:\\\\\\\\?[\\w.\\\\-]+|(?<!\\w)\\w{1,100}\\.(?:java|ts|js|mjs|py):\\d+",
                    "/home/",
                    "/usr/",
                    "/var/",
                    "/opt/",
                    "/srv/",
                    "/app/",
                    "/root/",
                    "/tmp/",
                    "/workspace/",
                    "/node_modules/",
                    ":\\",
                    ".java:",
                    ".ts:",
                    "js:",
                    ".py:"),
            new Kind(
                    "the class of an exception",
                    "\\b(?:[a-z]\\w{0,60}\\.){2,9}[A-Z]\\w{0,100}(?:Exception|Error)\\b|\\b[A-Z]\\w*Exception\\b"
                            + "|\\b(?:Type|Reference|Syntax|Range|Zod)Error\\b",
                    "Exception",
                    "Error"),
            new Kind(
                    "the address of a store",
                    "\\b(?:rediss?|postgres(?:ql)?|mysql|mongodb(?:\\+srv)?)://|upstash\\.io|ECONNREFUSED"
                            + "|ENOTFOUND|\\b(?:10|127|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))(?:\\.\\d{1,3}){2,3}:\\d+",
                    "://",
                    "upstash.io",
                    "ECONNREFUSED",
                    "ENOTFOUND",
                    "10.",
                    "127.",
                    "192.168.",
                    "172."),
            new Kind(
                    "the name of a configuration variable",
                    "\\b(?:CART_(?:COOKIE_SECRET|STORE_PROVIDER|TTL|ENABLED)|UPSTASH_\\w+|REDIS_URL|process\\.env)\\b",
                    "CART_",
                    "UPSTASH_",
                    "REDIS_URL",
                    "process.env"),
            new Kind(
                    "a statement or an error of a database",
                    "\\bSELECT\\s[^;]{1,200}\\sFROM\\s|\\bINSERT INTO \\w|\\bUPDATE \\w{1,60} SET \\w|\\bDELETE FROM \\w"
                            + "|\\bSQLSTATE\\b|\\bSQLITE_[A-Z]+|\\bORA-\\d{5}|syntax error at or near|duplicate key value violates"
                            + "|\\bWRONGTYPE Operation",
                    "SELECT",
                    "INSERT",
                    "UPDATE",
                    "DELETE",
                    "SQL",
                    "ORA-",
                    "syntax error",
                    "duplicate key",
                    "WRONGTYPE"),
            new Kind(
                    "the version of a server",
                    "\\b(?:nginx|openresty|Apache(?: Tomcat)?|Tomcat|Jetty|Undertow|WildFly|Express|Next\\.js|Node\\.js"
                            + "|PHP|gunicorn|Werkzeug|Microsoft-IIS|Kestrel|Caddy)/v?\\d+(?:\\.\\d+){0,3}",
                    "nginx/",
                    "resty/",
                    "Apache/",
                    "Tomcat/",
                    "Jetty/",
                    "Undertow/",
                    "WildFly/",
                    "Express/",
                    ".js/",
                    "PHP/",
                    "gunicorn/",
                    "Werkzeug/",
                    "IIS/",
                    "Kestrel/",
                    "Caddy/"));

    private Leaks() {}

    /**
     * One kind of detail.
     *
     * @param hints texts of which every match of the pattern holds one: nearly no body does, and they are found much faster
     */
    private record Kind(String name, Pattern pattern, List<String> hints) {

        Kind(String name, String pattern, String... hints) {
            this(name, Pattern.compile(pattern), List.of(hints));
        }

        Optional<String> in(String body) {
            if (hints.stream().noneMatch(body::contains)) {
                return Optional.empty();
            }
            Matcher matcher = pattern.matcher(body);
            return matcher.find() ? Optional.of(name + ": " + matcher.group()) : Optional.empty();
        }
    }

    /** What a body tells that it must not, one sentence each. */
    public static List<String> in(String body) {
        return KINDS.stream().flatMap(kind -> kind.in(body).stream()).toList();
    }
}
