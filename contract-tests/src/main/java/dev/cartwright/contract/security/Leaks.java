package dev.cartwright.contract.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Technical details that no answer may tell (ruling 28). Every pattern is bounded, so that a long body of one word takes no
 * longer than another.
 */
public final class Leaks {

    private static final Map<String, Pattern> KINDS = kinds();

    private Leaks() {}

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(
                "a line of a stack trace",
                Pattern.compile(
                        "\\bat [\\w.$<>/ \\[\\]]{1,200}\\([^)]{0,200}:\\d+(:\\d+)?\\)|\\bat (?:file:|node:|/)\\S{1,300}:\\d+:\\d+"
                                + "|Traceback \\(most recent call last\\)"));
        kinds.put(
                "a file path of the server",
                Pattern.compile("(?<![\\w.])/(?:home|usr|var|opt|srv|app|root|tmp|workspace|node_modules)/[\\w.@/-]+"
                        + "|\\b[A-Za-z]:\\\\\\\\?[\\w.\\\\-]+|(?<!\\w)\\w{1,100}\\.(?:java|ts|js|mjs|py):\\d+"));
        kinds.put(
                "the class of an exception",
                Pattern.compile(
                        "\\b(?:[a-z]\\w{0,60}\\.){2,9}[A-Z]\\w{0,100}(?:Exception|Error)\\b|\\b[A-Z]\\w*Exception\\b"
                                + "|\\b(?:Type|Reference|Syntax|Range|Zod)Error\\b"));
        kinds.put(
                "the address of a store",
                Pattern.compile("\\b(?:rediss?|postgres(?:ql)?|mysql|mongodb(?:\\+srv)?)://|upstash\\.io|ECONNREFUSED"
                        + "|ENOTFOUND|\\b(?:10|127|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))(?:\\.\\d{1,3}){2,3}:\\d+"));
        kinds.put(
                "the name of a configuration variable",
                Pattern.compile("\\b(?:CART_(?:COOKIE_SECRET|STORE_PROVIDER|TTL|ENABLED)|UPSTASH_\\w+|REDIS_URL"
                        + "|process\\.env)\\b"));
        kinds.put(
                "a statement or an error of a database",
                Pattern.compile(
                        "\\bSELECT\\s[^;]{1,200}\\sFROM\\s|\\bINSERT INTO \\w|\\bUPDATE \\w{1,60} SET \\w|\\bDELETE FROM \\w"
                                + "|\\bSQLSTATE\\b|\\bSQLITE_[A-Z]+|\\bORA-\\d{5}|syntax error at or near|duplicate key value violates"
                                + "|\\bWRONGTYPE Operation"));
        kinds.put(
                "the version of a server",
                Pattern.compile(
                        "\\b(?:nginx|openresty|Apache(?: Tomcat)?|Tomcat|Jetty|Undertow|WildFly|Express|Next\\.js|Node\\.js"
                                + "|PHP|gunicorn|Werkzeug|Microsoft-IIS|Kestrel|Caddy)/v?\\d+(?:\\.\\d+){0,3}"));
        return kinds;
    }

    /** What a body tells that it must not, one sentence each. */
    public static List<String> in(String body) {
        return KINDS.entrySet().stream()
                .flatMap(kind -> kind.getValue()
                        .matcher(body)
                        .results()
                        .limit(1)
                        .map(match -> kind.getKey() + ": " + match.group()))
                .toList();
    }
}
