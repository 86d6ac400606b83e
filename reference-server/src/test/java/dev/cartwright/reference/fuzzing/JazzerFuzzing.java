package dev.cartwright.reference.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jazzer on each target, in a JVM of its own, for {@code -Dfuzzing.seconds=60} each. What it finds stays under target/. */
class JazzerFuzzing {
    private static final String SECONDS = System.getProperty("fuzzing.seconds", "60");

    @Test
    void judgesAnyBody() throws Exception {
        fuzz(BodyTarget.class, BodyTarget.SEEDS.stream().map(BodyTarget::bytes).toList());
    }

    @Test
    void findsACartInItsOwnCookieOnly() throws Exception {
        fuzz(
                CookieTarget.class,
                CookieTarget.SEEDS.stream().map(CookieTarget::bytes).toList());
    }

    private static void fuzz(Class<?> target, List<byte[]> seeds) throws Exception {
        Path folder = Path.of("target", "fuzzing", target.getSimpleName()).toAbsolutePath();
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+EnableDynamicAgentLoading",
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=dev.cartwright.**:com.fasterxml.jackson.core.**",
                        "-max_total_time=" + SECONDS,
                        "-max_len=4096",
                        "-timeout=60",
                        corpus.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(jazzer.getInputStream().readAllBytes(), UTF_8);
        System.out.println(said.substring(Math.max(0, said.length() - 1_500)));
        assertThat(jazzer.waitFor()).as("what Jazzer found lies in %s", folder).isZero();
    }
}
