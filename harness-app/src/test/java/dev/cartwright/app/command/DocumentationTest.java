package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the pages for people say of files, commands and types has to be there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern COMMAND = Pattern.compile("\\./cartwright ([a-z]+(?:-[a-z]+)*)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z0-9]+)+)`");
    private static final Pattern DECLARED = Pattern.compile("(?:class|record|interface|enum) ([A-Z]\\w+)");

    private List<Page> pages = List.of();

    private record Page(Path file, String text) {

        List<String> found(Pattern pattern) {
            return pattern.matcher(text).results().map(match -> match.group(1)).toList();
        }

        /** Anchors as the common hosts of Markdown make them. */
        Set<String> anchors() {
            return found(HEADING).stream()
                    .map(heading -> heading.toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} _-]", "")
                            .replace(' ', '-'))
                    .collect(Collectors.toSet());
        }
    }

    @BeforeAll
    void readThePages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            pages = Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> new Page(file, read(file)))
                    .toList();
        }
        assertThat(pages).hasSizeGreaterThan(10);
    }

    @Test
    void everyLinkWithinTheProjectLeadsSomewhere() {
        Set<String> dead = new TreeSet<>();
        for (Page page : pages) {
            for (String link : page.found(LINK)) {
                if (!link.startsWith("https://") && !leads(page, link)) {
                    dead.add(ROOT.relativize(page.file()) + " -> " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private boolean leads(Page page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page.file()
                : page.file().resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1
                || pages.stream()
                        .filter(other -> other.file().equals(target))
                        .anyMatch(other -> other.anchors().contains(parts[1]));
    }

    @Test
    void everyCommandIsOne() {
        assertThat(pages)
                .flatExtracting(page -> page.found(COMMAND))
                .hasSizeGreaterThan(10)
                .allSatisfy(word -> assertThat(Verb.named(word)).isPresent());
    }

    @Test
    void everyTypeThatIsNamedExists() throws IOException {
        Set<String> declared;
        try (Stream<Path> files = Files.walk(ROOT)) {
            declared = files.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("/src/"))
                    .flatMap(file -> DECLARED.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
        assertThat(pages)
                .filteredOn(page -> !page.file().endsWith("checks.md"))
                .flatExtracting(page -> page.found(TYPE))
                .filteredOn(name -> !declaredElsewhere(name))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(declared).contains(name));
    }

    /** Types of the JDK that a decision speaks of. */
    private static boolean declaredElsewhere(String name) {
        return Set.of("HttpServer").contains(name);
    }

    @Test
    void noPageKnowsTheMachineItWasWrittenOn() {
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(page.text()).doesNotContain("/root/", "/home/", "/tmp/", "/usr/lib/jvm", "/work/"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
