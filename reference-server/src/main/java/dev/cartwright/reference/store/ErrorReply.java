package dev.cartwright.reference.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Error replies of a Redis: only their code is ever repeated, because the rest may hold anything. */
final class ErrorReply {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,20}(?![A-Za-z])");

    private ErrorReply() {}

    /** The code a reply begins with, such as {@code OOM} or {@code NOSCRIPT}. */
    static String code(@Nullable String message) {
        Matcher found = CODE.matcher(message == null ? "" : message);
        return found.lookingAt() ? found.group() : "an error";
    }
}
