package dev.cartwright.contract.profile;

import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.profile.LoadSettings;
import dev.cartwright.certification.profile.Offer;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.SecretVariables;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.Site;
import dev.cartwright.certification.profile.TestAddresses;
import dev.cartwright.certification.profile.TestDoors;
import dev.cartwright.certification.profile.Undertakings;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a shop profile from YAML or JSON, and tells everything that is wrong with it at once. */
public final class ProfileReader {

    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);
    private static final Duration LONGEST_TTL = Duration.ofDays(36_500);
    private static final Duration LONGEST_HOLD = Duration.ofDays(7);
    private static final Duration SHORTEST_HOLD = Duration.ofSeconds(30);
    private static final Duration SHORTEST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
    private static final Duration SHORTEST_TTL = Duration.ofSeconds(2);

    private ProfileReader() {}

    /**
     * Reads a profile file.
     *
     * @throws ProfileException naming file and line of every problem, and what is allowed
     */
    public static ShopProfile read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException _) {
            throw trouble(file, "there is no such file; `cartwright init --target URL` writes one to fill in");
        } catch (CharacterCodingException _) {
            throw trouble(file, "the file is not text in UTF-8");
        } catch (IOException e) {
            throw trouble(file, "the file can't be read: " + e.getMessage());
        }
    }

    private static ProfileException trouble(Path file, String sentence) {
        return new ProfileException(List.of(file + ": " + sentence));
    }

    /**
     * Reads a profile from text.
     *
     * @param file how the text is called in a problem
     * @throws ProfileException naming every problem
     */
    public static ShopProfile parse(String file, String text) {
        Problems problems = new Problems(file);
        Optional<Node> root = composed(text, problems);
        if (root.isEmpty() && problems.all().isEmpty()) {
            problems.at(1, "the profile is empty; `cartwright init --target URL` writes one to fill in");
        }
        Optional<ShopProfile> profile = root.flatMap(node -> profile(node, problems));
        if (!problems.all().isEmpty()) {
            throw new ProfileException(problems.all());
        }
        return profile.orElseThrow(() -> new ProfileException(List.of(file + ": the profile can't be used")));
    }

    private static Optional<Node> composed(String text, Problems problems) {
        try {
            return new Compose(org.snakeyaml.engine.v2.api.LoadSettings.builder()
                            .setLabel("profile")
                            .build())
                    .composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> mark.getLine() + 1)
                    .orElse(1);
            problems.at(line, "this is neither YAML nor JSON: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.at(
                    1,
                    "this is neither YAML nor JSON: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return Optional.empty();
    }

    private static Optional<ShopProfile> profile(Node root, Problems problems) {
        ProfileMapping mapping = ProfileMapping.of(root, "", problems);
        mapping.require("name", "a short name for the shop, such as my-shop");
        mapping.require("baseUrl", "where the shop is, such as https://shop.example");
        Optional<String> name = mapping.text("name").filter(value -> {
            boolean right = value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
            if (!right) {
                mapping.problem(
                        "name",
                        "is '" + value + "' and must be 1 to 64 letters, digits, dots, dashes or underscores, beginning"
                                + " with a letter or digit");
            }
            return right;
        });
        Optional<URI> baseUrl = address(mapping, "baseUrl");
        String cartPath = mapping.text("cartPath")
                .filter(value -> cartPath(mapping, value))
                .orElse("/api/cart");
        Environment environment = mapping.choice("environment", List.of("staging", "production"))
                .map(word -> Environment.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Environment.STAGING);
        String currency = mapping.text("currency")
                .filter(value -> currency(mapping, value))
                .orElse("EUR");
        SettingsReader settings = new SettingsReader(problems);
        var parts = mapping.node("parts").map(new SkuReader(problems)::parts).orElse(Map.of());
        var capabilities =
                mapping.node("capabilities").map(settings::capabilities).orElse(Set.of());
        Readings readings = mapping.node("readings").map(settings::readings).orElse(Readings.DEFAULT);
        LoadSettings load = mapping.node("load").map(settings::load).orElse(LoadSettings.DEFAULT);
        Duration timeout = SettingsReader.duration(mapping, "requestTimeout", LONGEST_TIMEOUT)
                .orElse(Duration.ofSeconds(5));
        SecretVariables secrets = new SecretVariables(
                variable(mapping, "cookieSecretVariable", "CART_COOKIE_SECRET"),
                variable(mapping, "webhookSecretVariable", "STRIPE_WEBHOOK_SECRET"),
                variable(mapping, "inventoryTokenVariable", "INVENTORY_TOKEN"));
        TestDoors doors = new TestDoors(
                new TestAddresses(
                        address(mapping, "testControls"),
                        address(mapping, "analyticsEvents"),
                        address(mapping, "neighbour")),
                atLeast(mapping, "cartTtl", SHORTEST_TTL, LONGEST_TTL, "a check can't tell late from slow"),
                atLeast(mapping, "holdTtl", SHORTEST_HOLD, LONGEST_HOLD, "customers have no time to pay")
                        .orElse(TestDoors.USUAL_HOLD),
                atLeast(mapping, "eventDelay", SHORTEST_DELAY, LONGEST_DELAY, "a busy shop is blamed for its hurry")
                        .orElse(TestDoors.USUAL_DELAY));
        var waivers = mapping.node("waivers").map(settings::waivers).orElse(List.of());
        var knownIssues = mapping.node("knownIssues").map(settings::knownIssues).orElse(List.of());
        if (!(root instanceof MappingNode) || name.isEmpty() || baseUrl.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ShopProfile(
                new Site(name.get(), baseUrl.get(), cartPath, environment, timeout),
                new Offer(currency, parts, capabilities),
                readings,
                load,
                secrets,
                doors,
                new Undertakings(waivers, knownIssues)));
    }

    private static Optional<Duration> atLeast(
            ProfileMapping mapping, String key, Duration least, Duration most, String orElse) {
        return SettingsReader.duration(mapping, key, most).filter(time -> {
            boolean right = time.compareTo(least) >= 0;
            if (!right) {
                mapping.problem(key, "must be at least " + least.toSeconds() + "s, or " + orElse);
            }
            return right;
        });
    }

    private static Optional<URI> address(ProfileMapping mapping, String key) {
        return mapping.text(key).flatMap(text -> address(mapping, key, text));
    }

    private static Optional<URI> address(ProfileMapping mapping, String key, String text) {
        String allowed = " and must be http:// or https:// with a host and perhaps a port, without a path";
        try {
            URI uri = new URI(text);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            if (uri.getUserInfo() != null) {
                mapping.problem(key, "holds a user or password; a profile holds no secrets");
                return Optional.empty();
            }
            boolean bare = uri.getRawPath() == null
                    || uri.getRawPath().isEmpty()
                    || uri.getRawPath().equals("/");
            if ((scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && bare
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null) {
                return Optional.of(new URI(scheme, null, uri.getHost(), uri.getPort(), null, null, null));
            }
        } catch (URISyntaxException _) {
            // Told below, as any other wrong address is.
        }
        // What stands before an @ may be a password, so it is not repeated.
        mapping.problem(key, (text.contains("@") ? "is not usable" : "is '" + text + "'") + allowed);
        return Optional.empty();
    }

    private static boolean cartPath(ProfileMapping mapping, String value) {
        boolean right = value.matches("/(?!/)([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*");
        if (!right) {
            mapping.problem(
                    "cartPath", "is '" + value + "' and must be a path that begins with one slash, such as /api/cart");
        }
        return right;
    }

    private static boolean currency(ProfileMapping mapping, String value) {
        boolean right = value.matches("[A-Z]{3}");
        if (!right) {
            mapping.problem("currency", "is '" + value + "' and must be a code of ISO 4217, such as EUR");
        }
        return right;
    }

    private static Optional<String> variable(ProfileMapping mapping, String key, String example) {
        return mapping.text(key).filter(value -> {
            boolean right = value.matches("[A-Za-z_][A-Za-z0-9_]{0,63}");
            if (!right) {
                mapping.problem(
                        key,
                        "must be the name of an environment variable, such as " + example
                                + "; the secret itself never stands in a profile");
            }
            return right;
        });
    }
}
