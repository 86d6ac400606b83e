package dev.cartwright.load;

import dev.cartwright.load.injector.CartSimulation;
import dev.cartwright.load.wire.InjectionOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the injector's JVM is started: the JDK and the class path of this one, a bounded heap, and the doors Gatling needs.
 *
 * @param java the {@code java} program
 * @param classPath class path with the injector and Gatling
 * @param main main class and its arguments
 */
record InjectorCommand(Path java, String classPath, List<String> main) {

    /** Below this many requests the optimising compiler takes more processor time than its code saves (docs/benchmarks.md). */
    private static final double WORTH_OPTIMISING = 100_000;

    InjectorCommand {
        main = List.copyOf(main);
    }

    /** The injector, in the JDK and with the class path of this JVM. */
    static InjectorCommand ofThisJvm() {
        return ofThisJvm(List.of(
                "io.gatling.app.Gatling",
                "--simulation",
                CartSimulation.class.getName(),
                "--no-reports",
                "--results-folder",
                System.getProperty("java.io.tmpdir")));
    }

    static InjectorCommand ofThisJvm(List<String> main) {
        return new InjectorCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path"), main);
    }

    /** The words of the command; nothing in them is secret or tells anything about a shop. */
    List<String> words(InjectionOrder order) {
        List<String> words = new ArrayList<>(List.of(
                java.toString(),
                "-Xms256m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=injector-logback.xml"));
        words.add("-Dgatling.socket.connectTimeout=" + order.timeoutMillis());
        double requests = order.requestsPerSecond() * (order.warmUpMillis() + order.windowMillis()) / 1000;
        if (requests < WORTH_OPTIMISING) {
            words.add("-XX:TieredStopAtLevel=1");
        }
        words.addAll(List.of("-cp", classPath));
        words.addAll(main);
        return words;
    }
}
