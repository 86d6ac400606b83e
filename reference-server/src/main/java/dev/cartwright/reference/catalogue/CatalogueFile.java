package dev.cartwright.reference.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a catalogue from JSON: {@code {"currency"?, "skus": [{"id", "title", "price", "stock", "sizes"?,
 * "slug"?, "description"?, "image"?, "metadata"?: {…}}, …]}}. Metadata are texts by names of the shop's
 * own. Every error names the file, the entry, and what is allowed.
 */
public final class CatalogueFile {
    /** The largest number JSON readers agree on, 2^53 - 1. */
    private static final long LARGEST = 9_007_199_254_740_991L;

    private static final List<String> DETAILS = List.of("slug", "description", "image");
    private static final List<String> MEMBERS =
            List.of("id", "title", "price", "stock", "sizes", "slug", "description", "image", "metadata");
    private static final List<String> ROOT = List.of("skus", "currency");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;

    private CatalogueFile(String name) {
        this.name = name;
    }

    /**
     * The catalogue in a user's file.
     *
     * @throws CatalogueException when it can't be read or is no catalogue
     */
    public static Catalogue read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException _) {
            throw new CatalogueException(
                    "Catalogue %s does not exist; name a JSON file with {\"skus\": [...]}, or one of the samples %s"
                            .formatted(file, String.join(", ", SampleCatalogues.names())));
        } catch (IOException unreadable) {
            throw new CatalogueException("Catalogue %s can't be read as UTF-8 text (%s)"
                    .formatted(file, unreadable.getClass().getSimpleName()));
        }
    }

    /** The catalogue that comes with the server. */
    public static Catalogue builtIn() {
        return resource("catalogue.json");
    }

    static Catalogue resource(String name) {
        try (InputStream resource = CatalogueFile.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the built-in catalogue " + name + " is missing from the jar");
            }
            return parse("built-in " + name, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException("the built-in catalogue " + name + " can't be read", broken);
        }
    }

    /**
     * The catalogue in {@code text}.
     *
     * @param name what errors call it
     * @throws CatalogueException when it is no catalogue
     */
    public static Catalogue parse(String name, String text) {
        return new CatalogueFile(name).catalogue(text);
    }

    private Catalogue catalogue(String text) {
        JsonNode root = tree(text);
        JsonNode skus = root.path("skus");
        if (!root.isObject() || !skus.isArray() || skus.isEmpty()) {
            throw problem("needs an object with \"skus\", an array of at least one SKU");
        }
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (!ROOT.contains(member.getKey())) {
                throw problem("has an unknown member \"%s\"; allowed: %s"
                        .formatted(member.getKey(), String.join(", ", ROOT)));
            }
        }
        List<Sku> found = new ArrayList<>();
        for (int index = 0; index < skus.size(); index++) {
            found.add(sku("skus[%d]".formatted(index), skus.get(index)));
        }
        try {
            return Catalogue.of(found, currency(root.path("currency")));
        } catch (IllegalArgumentException ambiguous) {
            throw problem(String.valueOf(ambiguous.getMessage()));
        }
    }

    private Optional<String> currency(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isTextual() || !CURRENCY.matcher(node.textValue()).matches()) {
            throw problem("\"currency\" must be the three capitals of an ISO 4217 code, such as EUR, or left out");
        }
        return Optional.of(node.textValue());
    }

    private JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw problem("is not valid JSON at line %d, column %d: %s"
                    .formatted(
                            malformed.getLocation() == null
                                    ? 1
                                    : malformed.getLocation().getLineNr(),
                            malformed.getLocation() == null
                                    ? 1
                                    : malformed.getLocation().getColumnNr(),
                            malformed.getOriginalMessage()));
        }
    }

    private Sku sku(String entry, JsonNode node) {
        if (!node.isObject()) {
            throw problem("%s must be an object with %s".formatted(entry, MEMBERS));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!MEMBERS.contains(member.getKey())) {
                throw problem("%s has an unknown member \"%s\"; allowed: %s"
                        .formatted(entry, member.getKey(), String.join(", ", MEMBERS)));
            }
        }
        String id = text(entry, node, "id");
        String place = "%s (\"%s\")".formatted(entry, id);
        Map<String, String> details = new LinkedHashMap<>();
        for (String detail : DETAILS) {
            if (node.has(detail)) {
                details.put(detail, text(place, node, detail));
            }
        }
        details.putAll(metadata(place, node.path("metadata")));
        return new Sku(
                id,
                text(place, node, "title"),
                number(place, node, "price", "an integer in minor units"),
                number(place, node, "stock", "an integer"),
                sizes(place, node.path("sizes")),
                details);
    }

    /** Texts the shop names itself; they stand beside the SKU's other members, so they can't be called like one. */
    private Map<String, String> metadata(String place, JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (MEMBERS.contains(entry.getKey()) || entry.getKey().isBlank()) {
                throw problem("%s: \"metadata\" can't have a member called \"%s\"".formatted(place, entry.getKey()));
            }
            texts.put(entry.getKey(), text(place + ".metadata", node, entry.getKey()));
        }
        if (!node.isMissingNode() && !node.isObject()) {
            throw problem("%s: \"metadata\" must be an object of strings, or left out".formatted(place));
        }
        return texts;
    }

    private String text(String place, JsonNode node, String member) {
        JsonNode value = node.path(member);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw problem("%s: \"%s\" must be a non-blank string".formatted(place, member));
        }
        return value.textValue();
    }

    private long number(String place, JsonNode node, String member, String kind) {
        JsonNode value = node.path(member);
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < 0
                || value.longValue() > LARGEST) {
            throw problem("%s: \"%s\" must be %s, 0 to %d".formatted(place, member, kind, LARGEST));
        }
        return value.longValue();
    }

    private List<String> sizes(String place, JsonNode node) {
        if (node.isMissingNode()) {
            return List.of();
        }
        List<String> sizes = new ArrayList<>();
        if (node.isArray()) {
            for (JsonNode size : node) {
                if (size.isTextual() && !size.textValue().isBlank()) {
                    sizes.add(size.textValue());
                }
            }
        }
        if (!node.isArray() || sizes.size() != node.size()) {
            throw problem("%s: \"sizes\" must be an array of non-blank strings, or left out".formatted(place));
        }
        return sizes;
    }

    private CatalogueException problem(String what) {
        return new CatalogueException("Catalogue %s: %s".formatted(name, what));
    }
}
