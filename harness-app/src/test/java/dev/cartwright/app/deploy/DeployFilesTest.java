package dev.cartwright.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.testing.Cartwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of {@code deploy} name nothing that is not there. No Docker and no Kubernetes runs here. */
class DeployFilesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DEPLOY = ROOT.resolve("deploy");
    private static final Path KUBERNETES = DEPLOY.resolve("kubernetes");

    /** What the files need for themselves and hand to no server of ours. */
    private static final Set<String> NOT_OURS = Set.of("REDIS_PASSWORD");

    static List<Path> yamlFiles() throws IOException {
        try (Stream<Path> all = Files.walk(DEPLOY)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Object> documents(Path file) throws IOException {
        return StreamSupport.stream(
                        new Load(LoadSettings.builder().build())
                                .loadAllFromString(Files.readString(file))
                                .spliterator(),
                        false)
                .toList();
    }

    private static Object at(Object node, Object... path) {
        Object found = node;
        for (Object step : path) {
            found = found instanceof List<?> list
                    ? list.get((Integer) step)
                    : found instanceof Map<?, ?> map && map.containsKey(step) ? map.get(step) : "nothing at " + step;
        }
        return found;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void areYaml(Path file) throws IOException {
        assertThat(documents(file)).isNotEmpty().allMatch(document -> document instanceof Map<?, ?>);
    }

    @Test
    void nameOnlyVariablesThatTheServerReads() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : yamlFiles()) {
            found(Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)+\\b"), Files.readString(file))
                    .forEach(named::add);
        }
        String page = Files.readString(ROOT.resolve("docs/reference-server.md"));
        Set<String> told = new HashSet<>(NOT_OURS);
        found(Pattern.compile("(?m)(?<=^\\| `)[A-Z_]+(?=`)"), page).forEach(told::add);
        named.removeAll(Set.of("REDISCLI_AUTH", "CMD_SHELL"));
        assertThat(named).contains("CART_COOKIE_SECRET", "REDIS_URL").isSubsetOf(told);
    }

    @Test
    void buildAndRunWhatTheBuildMakes() throws IOException {
        String dockerfile = Files.readString(DEPLOY.resolve("Dockerfile"));
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(dockerfile)
                .contains("/build/harness-app/target/app /app", "/app/cartwright.jar", "USER 10001", "GET /healthz");
        assertThat(pom)
                .contains(
                        "<outputDirectory>${project.build.directory}/app</outputDirectory>",
                        "<finalName>cartwright</finalName>",
                        "<mainClass>dev.cartwright.app.Launcher</mainClass>");
        assertThat(ROOT.resolve("mvnw")).isExecutable();
    }

    @Test
    void composeNamesFilesAndServicesThatAreThere() throws IOException {
        Object compose = documents(DEPLOY.resolve("compose.yaml")).getFirst();
        Object cart = at(compose, "services", "cart-1");
        assertThat(DEPLOY.resolve(at(cart, "build", "context").toString())
                        .resolve(at(cart, "build", "dockerfile").toString()))
                .isRegularFile();
        assertThat(at(compose, "services", "nginx", "volumes", 0)).isEqualTo("./nginx.conf:/etc/nginx/nginx.conf:ro");
        assertThat(at(compose, "services", "redis", "command").toString()).contains("--appendfsync always");
        Set<?> services = ((Map<?, ?>) at(compose, "services")).keySet();
        List<String> servers = found(
                        Pattern.compile("(?m)(?<=^ {8}server )[\\w-]+(?=:8080)"),
                        Files.readString(DEPLOY.resolve("nginx.conf")))
                .toList();
        assertThat(servers).hasSize(2).allMatch(services::contains);
    }

    @Test
    void nginxRepeatsNoRequestThatMayHaveBeenCarriedOut() throws IOException {
        String directives = Files.readString(DEPLOY.resolve("nginx.conf")).replaceAll("#[^\n]*", "");
        assertThat(directives).contains("proxy_next_upstream error timeout;").doesNotContain("non_idempotent");
    }

    @Test
    void kubernetesProbesPathsAndSelectsPodsThatAreThere() throws IOException {
        Object kustomization =
                documents(KUBERNETES.resolve("kustomization.yaml")).getFirst();
        for (Object resource : (List<?>) at(kustomization, "resources")) {
            assertThat(KUBERNETES.resolve(resource.toString())).isRegularFile();
        }
        Object deployment = documents(KUBERNETES.resolve("deployment.yaml")).getFirst();
        Object pod = at(deployment, "spec", "template");
        Object container = at(pod, "spec", "containers", 0);
        Object labels = at(pod, "metadata", "labels");
        assertThat(at(deployment, "spec", "selector", "matchLabels")).isEqualTo(labels);
        assertThat(at(container, "livenessProbe", "httpGet", "path")).isEqualTo("/healthz");
        assertThat(at(container, "readinessProbe", "httpGet", "path")).isEqualTo("/readyz");
        Object secret = documents(KUBERNETES.resolve("secret.yaml")).getFirst();
        assertThat(at(container, "envFrom", 0, "secretRef", "name")).isEqualTo(at(secret, "metadata", "name"));
        Object service = documents(KUBERNETES.resolve("service.yaml")).getFirst();
        assertThat(at(service, "spec", "selector")).isEqualTo(labels);
        Object budget = documents(KUBERNETES.resolve("disruption-budget.yaml")).getFirst();
        assertThat(at(budget, "spec", "selector", "matchLabels")).isEqualTo(labels);
    }

    @Test
    void startTheServerWithOptionsItHas(@TempDir Path directory) {
        assertThat(Cartwright.in(directory).run("serve", "--help").out()).contains("--host", "--port");
    }
}
