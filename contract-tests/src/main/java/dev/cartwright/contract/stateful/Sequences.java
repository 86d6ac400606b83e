package dev.cartwright.contract.stateful;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.model.Step.Portion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Random sequences of steps, few items and few carts, so that steps meet on the same lines. */
final class Sequences {

    private static final int STEPS = 12;
    private static final int CARTS = 3;
    private static final long MOST_AT_ONCE = 3;
    private static final long SCARCE = 20;

    private final List<Item> items;
    private final long seed;

    /** Sequences over what the profile names; the same seed gives the same ones. */
    Sequences(ShopProfile profile, long seed) {
        this.items = items(profile);
        this.seed = seed;
    }

    private static List<Item> items(ShopProfile profile) {
        Set<Item> found = new LinkedHashSet<>();
        profile.skus(Part.PLAIN).stream().limit(2).map(Item::of).forEach(found::add);
        profile.skus(Part.SIZED).stream().limit(1).flatMap(Sequences::twoSizes).forEach(found::add);
        profile.skus(Part.LIMITED).stream()
                .limit(1)
                .filter(sku -> sku.stock().isPresent())
                .map(Item::of)
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static Stream<Item> twoSizes(ShopSku sku) {
        return sku.sizes().stream().limit(2).map(size -> new Item(sku, Optional.of(size)));
    }

    /** The sequence of that number, from 0. */
    List<Step> sequence(int number) {
        RandomGenerator random = new SplittableRandom(seedOf(number));
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < STEPS; index++) {
            steps.add(step(random));
        }
        return List.copyOf(steps);
    }

    /** Of its own for each number and seed; what is only added to a seed may begin the same chance some draws later. */
    private long seedOf(int number) {
        long first = new SplittableRandom(seed).nextLong();
        return new SplittableRandom(first + number).nextLong();
    }

    private Step step(RandomGenerator random) {
        // mostly one cart: what goes wrong takes several changes of the same one
        int cart = Math.max(0, random.nextInt(CARTS + 3) - 3);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> new Step.Add(cart, portion(random, 1));
            case 4, 5 -> new Step.Adjust(cart, portion(random, 0));
            case 6, 7 -> new Step.Remove(cart, item(random));
            case 8 -> new Step.Replace(cart, random.nextInt(3) == 0 ? List.of() : portions(random));
            default -> new Step.Look(cart);
        };
    }

    private List<Portion> portions(RandomGenerator random) {
        List<Portion> portions = new ArrayList<>();
        for (Item item : items) {
            if (random.nextBoolean()) {
                portions.add(portion(random, item, 1));
            }
        }
        return portions;
    }

    private Portion portion(RandomGenerator random, long least) {
        return portion(random, item(random), least);
    }

    /** Scarce things are asked for up to one too many, and often just that: more is where a shop goes wrong. */
    private static Portion portion(RandomGenerator random, Item item, long least) {
        long stock = item.sku().stock().orElse(Long.MAX_VALUE);
        if (stock > SCARCE) {
            return new Portion(item, random.nextLong(least, MOST_AT_ONCE + 1));
        }
        return new Portion(item, random.nextInt(3) == 0 ? stock + 1 : random.nextLong(least, stock + 1));
    }

    private Item item(RandomGenerator random) {
        return items.get(random.nextInt(items.size()));
    }
}
