package dev.cartwright.reference;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads where carts are kept from the environment. No message repeats a value: an address holds a password. */
final class StoreVariables {
    static final String PROVIDER = "CART_STORE_PROVIDER";
    private static final String REDIS_URL = "REDIS_URL";
    private static final String UPSTASH_URL = "UPSTASH_REDIS_REST_URL";
    private static final String UPSTASH_TOKEN = "UPSTASH_REDIS_REST_TOKEN";
    private static final String WORKER_URL = "CLOUDFLARE_CART_URL";
    private static final String WORKER_TOKEN = "CLOUDFLARE_CART_TOKEN";
    private static final Pattern DATABASE = Pattern.compile("/?|/\\d{1,4}");

    private final Variables variables;

    StoreVariables(Variables variables) {
        this.variables = variables;
    }

    /** The store asked for, if one is; what is wrong joins the problems. */
    Optional<StoreAddress> address() {
        // an unset variable is often written as an empty one; a provider that is blank is a mistake
        return variables.given(PROVIDER).flatMap(provider -> switch (provider) {
            case "memory" -> Optional.of(new StoreAddress.Memory());
            case "redis" -> redis();
            case "cloudflare" -> cloudflare();
            default -> problem("%s must be memory, redis or cloudflare; it is \"%s\"".formatted(PROVIDER, provider));
        });
    }

    /** REDIS_URL wins where both are set, because whoever sets it means this server and no platform does. */
    private Optional<StoreAddress> redis() {
        Optional<String> url = variables.text(REDIS_URL);
        if (url.isPresent()) {
            return isRedis(url.get())
                    ? Optional.of(new StoreAddress.Redis(Secret.of(url.get())))
                    : problem(
                            "%s must be redis://[user:password@]host[:port][/database], or rediss:// for TLS; its value is not shown, for it may hold a password"
                                    .formatted(REDIS_URL));
        }
        if (variables.text(UPSTASH_URL).isEmpty()
                && variables.text(UPSTASH_TOKEN).isEmpty()) {
            return problem("%s=redis needs an address: set %s, or both %s and %s"
                    .formatted(PROVIDER, REDIS_URL, UPSTASH_URL, UPSTASH_TOKEN));
        }
        return rest("Upstash", UPSTASH_URL, UPSTASH_TOKEN)
                .map(rest -> new StoreAddress.Upstash(rest.url(), rest.token()));
    }

    private Optional<StoreAddress> cloudflare() {
        return rest("cloudflare", WORKER_URL, WORKER_TOKEN)
                .map(rest -> new StoreAddress.Cloudflare(rest.url(), rest.token()));
    }

    private record Rest(Secret url, Secret token) {}

    private Optional<Rest> rest(String whose, String urlName, String tokenName) {
        Optional<String> url = variables.text(urlName);
        Optional<String> token = variables.text(tokenName);
        if (url.isEmpty() || token.isEmpty()) {
            return problem("%s is not set; %s needs both %s and %s"
                    .formatted(url.isEmpty() ? urlName : tokenName, whose, urlName, tokenName));
        }
        if (!Variables.isWeb(url.get())) {
            return problem(
                    "%s must be https://host, without a user or a password; its value is not shown".formatted(urlName));
        }
        if (!Variables.isVisible(token.get())) {
            return problem(
                    "%s must be visible ASCII characters without blanks; its value is not shown".formatted(tokenName));
        }
        return Optional.of(new Rest(Secret.of(url.get()), Secret.of(token.get())));
    }

    private <T> Optional<T> problem(String message) {
        variables.problem(message);
        return Optional.empty();
    }

    private static boolean isRedis(String text) {
        return Variables.address(text, Set.of("redis", "rediss"))
                .filter(uri -> DATABASE.matcher(uri.getPath()).matches())
                .isPresent();
    }
}
