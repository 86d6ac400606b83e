package dev.cartwright.contract.profile;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopSku;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads which SKUs play which part. */
final class SkuReader {

    private static final int MANY = 60;

    private final Problems problems;

    SkuReader(Problems problems) {
        this.problems = problems;
    }

    Map<Part, List<ShopSku>> parts(Node node) {
        ProfileMapping mapping = ProfileMapping.of(node, ProfileKey.PARTS.path(), problems);
        Map<Part, List<ShopSku>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            mapping.node(part.key()).ifPresent(found -> {
                List<ShopSku> skus = skus(part, found);
                if (!skus.isEmpty()) {
                    parts.put(part, skus);
                    judge(part, skus, found);
                }
            });
        }
        return parts;
    }

    private List<ShopSku> skus(Part part, Node node) {
        List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        if (nodes.isEmpty()) {
            problems.at(node, path(part) + " names no SKU; name at least one or delete the line");
        }
        List<ShopSku> skus = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node one : nodes) {
            sku(part, one).ifPresent(sku -> {
                if (!ids.add(sku.id())) {
                    problems.at(one, path(part) + " names the SKU '" + sku.id() + "' twice; keep one");
                }
                skus.add(sku);
            });
        }
        return skus;
    }

    private Optional<ShopSku> sku(Part part, Node node) {
        if (node instanceof ScalarNode scalar) {
            if (!scalar.getTag().equals(Tag.STR) || scalar.getValue().isBlank()) {
                problems.at(node, path(part) + " must name a SKU by its id; put '" + scalar.getValue() + "' in quotes");
                return Optional.empty();
            }
            return Optional.of(ShopSku.of(scalar.getValue()));
        }
        if (node instanceof SequenceNode) {
            problems.at(node, path(part) + " is a list of lists; a SKU is an id or a mapping with id");
            return Optional.empty();
        }
        ProfileMapping mapping = ProfileMapping.of(node, "sku", problems);
        mapping.require("id", "the shop's id of the SKU");
        Optional<String> id = mapping.text("id").filter(value -> !value.isBlank());
        List<String> sizes = mapping.node("sizes").map(this::sizes).orElse(List.of());
        OptionalLong price = number(mapping.integer("price", 0, Long.MAX_VALUE / 1_000_000));
        OptionalLong stock = number(mapping.integer("stock", 0, Long.MAX_VALUE / 1_000_000));
        Optional<String> title = mapping.text("title");
        return id.map(known -> new ShopSku(known, sizes, price, stock, title));
    }

    private List<String> sizes(Node node) {
        List<String> sizes = new ArrayList<>();
        List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        for (Node one : nodes) {
            if (!(one instanceof ScalarNode scalar)
                    || !scalar.getTag().equals(Tag.STR)
                    || scalar.getValue().isEmpty()) {
                problems.at(one, "'sku.sizes' must be a list of texts such as [S, M]; put numbers in quotes");
            } else if (sizes.contains(scalar.getValue())) {
                problems.at(one, "'sku.sizes' names '" + scalar.getValue() + "' twice; keep one");
            } else {
                sizes.add(scalar.getValue());
            }
        }
        return sizes;
    }

    private static OptionalLong number(Optional<Long> value) {
        return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** Whether the SKUs can play the part, as far as the profile says it. */
    private void judge(Part part, List<ShopSku> skus, Node node) {
        switch (part) {
            case SIZED ->
                complain(
                        node,
                        skus.stream().allMatch(sku -> sku.sizes().size() >= 2),
                        "'parts.sized' needs at least two of its sizes in sizes, each in stock");
            case LIMITED ->
                complain(
                        node,
                        skus.stream()
                                .allMatch(sku -> sku.stock().orElse(-1) >= 2
                                        && sku.stock().orElse(-1) <= 1_000),
                        "'parts.limited' needs its stock, from 2 to 1000");
            case SOLD_OUT ->
                complain(
                        node,
                        skus.stream().allMatch(sku -> sku.stock().orElse(0) == 0),
                        "'parts.soldOut' must have the stock 0");
            case LAST_ONE ->
                complain(
                        node,
                        skus.stream().allMatch(sku -> sku.stock().orElse(1) == 1),
                        "'parts.lastOne' must have the stock 1");
            case FREE ->
                complain(
                        node,
                        skus.stream().allMatch(sku -> sku.price().orElse(0) == 0),
                        "'parts.free' must have the price 0");
            case PLAIN -> complain(node, withoutSizes(skus), "'parts.plain' must be without sizes");
            case MANY_PLAIN -> {
                complain(node, withoutSizes(skus), "'parts.manyPlain' must be without sizes");
                complain(
                        node,
                        skus.size() >= MANY,
                        "'parts.manyPlain' needs at least " + MANY + " different SKUs and has " + skus.size());
            }
            case UNUSUAL_ID -> {}
        }
    }

    private static boolean withoutSizes(List<ShopSku> skus) {
        return skus.stream().allMatch(sku -> sku.sizes().isEmpty());
    }

    private void complain(Node node, boolean right, String sentence) {
        if (!right) {
            problems.at(node, sentence);
        }
    }

    private static String path(Part part) {
        return "'parts." + part.key() + "'";
    }
}
