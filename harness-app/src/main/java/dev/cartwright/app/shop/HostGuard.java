package dev.cartwright.app.shop;

import dev.cartwright.app.UsageException;
import dev.cartwright.certification.profile.Loopback;
import dev.cartwright.certification.profile.ShopProfile;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Keeps a typo from sending checks or load to somebody's production: anything but this machine has to be named twice. */
public final class HostGuard {

    private HostGuard() {}

    /**
     * Lets a shop pass whose own address, test controls and neighbour all may be asked.
     *
     * @throws UsageException when one of them is neither this machine nor allowed
     */
    public static void check(ShopProfile profile, List<String> allowed) {
        check(profile.baseUrl(), allowed);
        profile.doors().addresses().all().forEach(address -> check(address, allowed));
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
        if (!Loopback.means(address) && !named) {
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
