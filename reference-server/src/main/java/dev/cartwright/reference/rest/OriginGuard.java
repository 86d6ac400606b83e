package dev.cartwright.reference.rest;

import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Refuses a state change whose {@code Origin} is foreign: {@code null}, or of another host and port
 * than {@code Host} or its forwarded form (ruling 27). A browser can't be made to send a forwarded
 * form to another site without asking first, so believing it opens nothing.
 */
final class OriginGuard implements Guard {
    private static final Pattern FORWARDED_HOST =
            Pattern.compile("(?:^|[;,\\s])host=\"?([^\";,\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]/@\\s]+)(?::(\\d{1,5}))?");

    @Override
    public Optional<Refusal> refuse(HttpRequest request) {
        if (!request.changesState()) {
            return Optional.empty();
        }
        List<String> origins = request.headers().all("Origin");
        return origins.stream().allMatch(origin -> isOwn(origin, request))
                ? Optional.empty()
                : Optional.of(new Refusal.ForeignOrigin());
    }

    private static boolean isOwn(String origin, HttpRequest request) {
        try {
            URI uri = new URI(origin.strip());
            if (uri.getScheme() == null
                    || uri.getRawAuthority() == null
                    || !uri.getRawPath().isEmpty()) {
                return false;
            }
            int ordinary = ordinaryPort(uri.getScheme());
            Optional<String> claimed = hostAndPort(uri.getRawAuthority(), ordinary);
            return claimed.isPresent()
                    && ownHosts(request)
                            .flatMap(host -> hostAndPort(host, ordinary).stream())
                            .anyMatch(claimed.get()::equals);
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static Stream<String> ownHosts(HttpRequest request) {
        return Stream.of(
                        request.headers().first("Host").stream(),
                        request.headers().first("X-Forwarded-Host").stream()
                                .flatMap(value -> Stream.of(value.split(",", 2)).limit(1)),
                        request.headers().first("Forwarded").stream()
                                .flatMap(value ->
                                        FORWARDED_HOST.matcher(value).results().limit(1))
                                .map(result -> result.group(1)))
                .flatMap(hosts -> hosts);
    }

    private static Optional<String> hostAndPort(String authority, int ordinaryPort) {
        Matcher matcher = AUTHORITY.matcher(authority.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String port = Optional.ofNullable(matcher.group(2)).orElse(String.valueOf(ordinaryPort));
        return Optional.of(matcher.group(1).toLowerCase(Locale.ROOT) + ":" + port);
    }

    private static int ordinaryPort(String scheme) {
        return scheme.equalsIgnoreCase("https") ? 443 : 80;
    }
}
