package dev.cartwright.app;

import java.util.Set;
import java.util.regex.Pattern;

/** Refuses options that look as if they carried a secret: every user of a machine can read its command lines. */
final class SecretGuard {

    private static final Pattern SECRET = Pattern.compile(
            "-{1,2}[a-z0-9-]*(secret|password|passwd|passphrase|token|credential|api-?key|private-?key)[a-z0-9-]*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NAMES_A_FILE = Set.of("--secret-file", "--secret-file-old");

    private SecretGuard() {}

    /** @throws UsageException naming the option, never its value */
    static void check(String[] arguments) {
        for (String argument : arguments) {
            if (argument.equals("--")) {
                return;
            }
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            if (SECRET.matcher(name).matches() && !NAMES_A_FILE.contains(name)) {
                throw new UsageException(name
                        + " is not taken: whoever can list processes reads a command line. Put the secret into an"
                        + " environment variable (CART_COOKIE_SECRET for serve, the one the shop profile names for a"
                        + " shop) or, for serve, into a file that --secret-file names.");
            }
        }
    }
}
