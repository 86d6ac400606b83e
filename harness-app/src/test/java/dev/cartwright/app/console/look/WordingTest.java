package dev.cartwright.app.console.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[a-z]+\\.)+[a-zA-Z_]+)\"");
    private static final Set<String> KEY_ROOTS = Set.of(
            "window",
            "sidebar",
            "help",
            "page",
            "notice",
            "close",
            "shops",
            "reference",
            "run",
            "suite",
            "load",
            "findings",
            "verdict",
            "metrics");

    @Test
    void everyTextThatIsNamedIsThere() throws IOException {
        Set<String> known =
                ResourceBundle.getBundle("dev.cartwright.app.console.console").keySet();
        Set<String> named = new TreeSet<>();
        QUOTED.matcher(sources())
                .results()
                .map(match -> match.group(1))
                .filter(key -> KEY_ROOTS.contains(key.substring(0, key.indexOf('.'))))
                .forEach(named::add);
        assertThat(named)
                .hasSizeGreaterThan(60)
                .allSatisfy(key ->
                        assertThat(known).as(key).anyMatch(text -> text.equals(key) || text.startsWith(key + ".")));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        String sources = sources();
        assertThat(ResourceBundle.getBundle("dev.cartwright.app.console.console")
                        .keySet())
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(Stream.iterate(
                                        key,
                                        part -> !part.isEmpty(),
                                        part -> part.substring(0, Math.max(0, part.lastIndexOf('.'))))
                                .anyMatch(part ->
                                        sources.contains("\"" + part + "\"") || sources.contains("\"" + part + ".")))
                        .as(key)
                        .isTrue());
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/cartwright/app/console"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("settings"))
                    .toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
