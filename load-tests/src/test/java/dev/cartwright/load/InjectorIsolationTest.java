package dev.cartwright.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.load.wire.Operation;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the injector may not do: outlive its harness, or speak to anybody but the shop. */
class InjectorIsolationTest {

    @Test
    void diesWithAHarnessThatIsKilled() throws Exception {
        try (ScriptedShop shop = new ScriptedShop((number, method) -> ScriptedShop.Act.RIGHT)) {
            Process harness = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            LoneRun.class.getName(),
                            shop.profile().baseUrl().toString())
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines = harness.inputReader()) {
                assertThat(lines.readLine()).isEqualTo("loading");
                List<ProcessHandle> injectors = harness.toHandle().children().toList();
                assertThat(injectors).hasSize(1).allMatch(ProcessHandle::isAlive);
                harness.destroyForcibly();
                await().atMost(Duration.ofSeconds(5))
                        .until(() -> injectors.stream().noneMatch(ProcessHandle::isAlive));
            } finally {
                harness.descendants().forEach(ProcessHandle::destroyForcibly);
                harness.destroyForcibly();
            }
        }
    }

    /**
     * A redirect is not followed to another host, Gatling's warm-up call is not made although it has somewhere to go, and
     * no socket of the injector ever leads anywhere but to the shop.
     */
    @Test
    @EnabledOnOs(OS.LINUX)
    void speaksToNobodyButTheShop() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        stranger.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        stranger.start();
        String elsewhere = "http://127.0.0.1:" + stranger.getAddress().getPort() + "/";
        Set<String> peers = ConcurrentHashMap.newKeySet();
        try (ScriptedShop shop = new ScriptedShop(
                (number, method) -> number % 10 == 0 ? ScriptedShop.Act.redirect(elsewhere) : ScriptedShop.Act.RIGHT)) {
            LoadScenario scenario = new LoadScenario(
                    "visits",
                    100,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(100),
                    List.of(Operation.values()),
                    List.of("plain-1"),
                    1);
            InjectorCommand usual = InjectorCommand.ofThisJvm();
            InjectorCommand tempted = new InjectorCommand(
                    usual.java(),
                    usual.classPath(),
                    Stream.concat(Stream.of("-Dgatling.http.warmUpUrl=" + elsewhere), usual.main().stream())
                            .toList());
            new LoadRunner(Clock.systemUTC(), tempted, LoadRunner.Patience.DEFAULT)
                    .run(scenario, shop.profile(), event -> {
                        if (event instanceof RunEvent.LoadProgressed) {
                            ProcessHandle.current().children().forEach(child -> peers.addAll(peers(child.pid())));
                        }
                    });
            assertThat(peers)
                    .containsExactly("127.0.0.1:" + shop.profile().baseUrl().getPort());
        } finally {
            stranger.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    /** Peers of the connected TCP sockets that a process holds. */
    private static Set<String> peers(long pid) {
        Set<String> peers = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            Set<String> sockets = files.map(InjectorIsolationTest::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .collect(Collectors.toSet());
            for (String table : List.of("tcp", "tcp6")) {
                Files.readAllLines(Path.of("/proc", Long.toString(pid), "net", table)).stream()
                        .skip(1)
                        .map(line -> List.of(line.strip().split("\\s+", -1)))
                        .filter(columns -> sockets.contains(columns.get(9)))
                        .forEach(columns -> peers.add(address(columns.get(2))));
            }
        } catch (IOException ended) {
            // A process that is gone has no sockets.
        }
        peers.remove("0.0.0.0:0");
        return peers;
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    /** The kernel writes each group of four bytes the other way round; an IPv4 address is the last group. */
    private static String address(String hex) {
        String port = hex.substring(hex.indexOf(':') + 1);
        String last = hex.substring(hex.indexOf(':') - 8, hex.indexOf(':'));
        return Stream.of(6, 4, 2, 0)
                        .map(at -> Integer.toString(Integer.parseInt(last.substring(at, at + 2), 16)))
                        .collect(Collectors.joining("."))
                + ":" + Integer.parseInt(port, 16);
    }
}
