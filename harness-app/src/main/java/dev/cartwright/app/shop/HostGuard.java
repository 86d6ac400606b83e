package dev.cartwright.app.shop;

import dev.cartwright.app.UsageException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps a typo from sending checks or load to somebody's production: anything but this machine has to be named twice. */
public final class HostGuard {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]", Pattern.CASE_INSENSITIVE);

    private HostGuard() {}

    /** Whether an address means this very machine, by what is written and without asking a name server. */
    public static boolean loopback(URI address) {
        return LOOPBACK.matcher(host(address)).matches();
    }

    /**
     * Lets loopback addresses and allowed hosts pass.
     *
     * @param allowed hosts as given with {@code --allow-host}; one with a port allows that port only
     * @throws UsageException when the host is neither
     */
    public static void check(URI address, List<String> allowed) {
        String host = host(address);
        boolean named = allowed.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals(host) || name.equals(host + ":" + port(address)));
        if (!loopback(address) && !named) {
            throw new UsageException(
                    host + " is not this machine. Checks change carts there and load may slow it down; if"
                            + " you may do that, say so with --allow-host " + host + ".");
        }
    }

    private static String host(URI address) {
        String host = address.getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    private static int port(URI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
