package dev.cartwright.app.launch;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Maven takes the nearest scope: a library that the application names for its tests only is left out of the program, even
 * where another module needs it to run. No test would notice, since tests have it.
 */
class RuntimeLibrariesTest {
    @Test
    void noLibraryOfTheTestsHidesOneThatAnotherModuleRunsWith() throws Exception {
        Set<String> run = new TreeSet<>();
        for (String module : List.of("certification", "reference-server", "contract-tests", "load-tests", "reports")) {
            run.addAll(libraries(module, false));
        }

        assertThat(libraries("harness-app", true))
                .as("libraries of harness-app in test scope; what another module runs with needs no scope there")
                .isNotEmpty()
                .doesNotContainAnyElementsOf(run);
    }

    private static Set<String> libraries(String module, boolean forTests) throws Exception {
        Path pom = Path.of(System.getProperty("basedir", "."))
                .resolve("..")
                .resolve(module)
                .resolve("pom.xml");
        NodeList dependencies = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName("dependency");
        return IntStream.range(0, dependencies.getLength())
                .mapToObj(dependencies::item)
                .flatMap(node -> node instanceof Element dependency ? Stream.of(dependency) : Stream.empty())
                .filter(dependency -> text(dependency, "scope").equals("test") == forTests)
                .map(dependency -> text(dependency, "groupId") + ":" + text(dependency, "artifactId"))
                .collect(toSet());
    }

    private static String text(Element dependency, String name) {
        NodeList found = dependency.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
