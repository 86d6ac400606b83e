package dev.cartwright.reference.fuzzing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Made-up inputs: seeds of which pieces are changed, left out, doubled or taken from one another. */
final class Mutations {
    private static final byte[] TELLING =
            "{}[]\":,\\.;= \r\n\t\0+-eE019/%\u007f\u0080\u00ff".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    private static final long SEED = 20_261_122;

    private Mutations() {}

    /** Gives {@code count} inputs to {@code target}, always the same ones; a failure names its input. */
    static void feed(List<byte[]> seeds, int count, Consumer<byte[]> target) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        seeds.forEach(target);
        for (int i = 0; i < count; i++) {
            byte[] input = pick(seeds, random);
            for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                input = changed(input, seeds, random);
            }
            try {
                target.accept(input);
            } catch (RuntimeException | StackOverflowError trouble) {
                throw new AssertionError("input " + Arrays.toString(input), trouble);
            }
        }
    }

    private static byte[] pick(List<byte[]> seeds, RandomGenerator random) {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private static byte[] changed(byte[] input, List<byte[]> seeds, RandomGenerator random) {
        int from = random.nextInt(input.length + 1);
        int to = from + random.nextInt(Math.min(16, input.length - from + 1));
        return switch (random.nextInt(5)) {
            case 0 -> joined(input, from, new byte[0], to);
            case 1 -> joined(input, from, new byte[] {TELLING[random.nextInt(TELLING.length)]}, to);
            case 2 -> joined(input, from, new byte[] {(byte) random.nextInt(256)}, from);
            case 3 -> joined(input, to, Arrays.copyOfRange(input, from, to), to);
            default -> {
                byte[] other = pick(seeds, random);
                int start = random.nextInt(other.length);
                yield joined(
                        input,
                        from,
                        Arrays.copyOfRange(other, start, start + random.nextInt(other.length - start)),
                        to);
            }
        };
    }

    private static byte[] joined(byte[] input, int from, byte[] middle, int to) {
        byte[] all = new byte[from + middle.length + input.length - to];
        System.arraycopy(input, 0, all, 0, from);
        System.arraycopy(middle, 0, all, from, middle.length);
        System.arraycopy(input, to, all, from + middle.length, input.length - to);
        return all;
    }
}
