package dev.cartwright.app.launch;

import static dev.cartwright.app.launch.LauncherProject.jdk;
import static dev.cartwright.app.launch.LauncherProject.jre;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.launch.LauncherProject.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherJdkSearchTest {
    @TempDir
    private Path temporary;

    private LauncherProject project;

    @BeforeEach
    void layOutAProject() throws IOException {
        temporary = temporary.toRealPath();
        project = new LauncherProject(temporary).with("CARTWRIGHT_DRY_RUN", 1);
    }

    @Test
    void passesOverAnOldJavaOnThePathForANewOneInTheUsualPlaces() throws Exception {
        Path old = jdk(temporary.resolve("old"), "17.0.15");
        Path found = jdk(temporary.resolve("jdks/temurin"), "25.0.3");

        assertChosen(project.onPath(old.resolve("bin")).with("JAVA_HOME", old).run(), found);
    }

    @Test
    void takesTheJavaOnThePathWhenItIsTheOnlyOne() throws Exception {
        Path only = jdk(temporary.resolve("only"), "25");

        assertChosen(project.onPath(only.resolve("bin")).run(), only);
    }

    @Test
    void followsTheLinksThatJavaOnThePathIs() throws Exception {
        Path home = jdk(temporary.resolve("a home with spaces"), "25.0.1");
        Path programs = Files.createDirectories(temporary.resolve("programs"));
        Files.createSymbolicLink(programs.resolve("alternative"), home.resolve("bin/java"));
        Files.createSymbolicLink(programs.resolve("java"), Path.of("alternative"));

        assertChosen(project.onPath(programs).run(), home);
    }

    @Test
    void findsAJdkWhenThereIsNoJavaOnThePath() throws Exception {
        Path found = jdk(temporary.resolve("jdks/temurin"), "25.0.3");

        assertChosen(project.run(), found);
    }

    @Test
    void takesJavaHomeBeforeTheUsualPlaces() throws Exception {
        Path named = jdk(temporary.resolve("named"), "26");
        jdk(temporary.resolve("jdks/temurin"), "25.0.3");

        assertChosen(project.with("JAVA_HOME", named).run(), named);
    }

    @Test
    void takesTheOldestThatIsNewEnough() throws Exception {
        jdk(temporary.resolve("jdks/a"), "100.0.1");
        Path oldest = jdk(temporary.resolve("jdks/b"), "25.0.3");
        jdk(temporary.resolve("jdks/c"), "26-ea");

        assertChosen(project.run(), oldest);
    }

    @Test
    void passesOverAJavaThatCannotCompile() throws Exception {
        jre(temporary.resolve("jdks/a"), "25.0.3");
        Path found = jdk(temporary.resolve("jdks/b"), "25.0.3");

        assertChosen(project.run(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "9", "17.0.15", "24.0.2", "", "unknown"})
    void saysWhatToInstallWhenEveryJdkIsTooOld(String version) throws Exception {
        Path old = jdk(temporary.resolve("jdks/old"), version);

        Ended ended = project.with("JAVA_HOME", old).onPath(old.resolve("bin")).run();

        assertThat(ended.exitCode()).isEqualTo(5);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors())
                .hasLineCount(1)
                .contains("no JDK 25 or newer")
                .contains("install one")
                .contains("CARTWRIGHT_JAVA_HOME");
    }

    @Test
    void refusesANamedFolderThatHoldsNoJdkRatherThanTakingAnother() throws Exception {
        jdk(temporary.resolve("jdks/temurin"), "25.0.3");

        Ended ended = project.with("CARTWRIGHT_JAVA_HOME", temporary).run();

        assertThat(ended.exitCode()).isEqualTo(5);
        assertThat(ended.errors())
                .hasLineCount(1)
                .contains("CARTWRIGHT_JAVA_HOME is " + temporary)
                .contains("no JDK 25 or newer");
    }

    private static void assertChosen(Ended ended, Path home) {
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.output().strip()).isEqualTo(home.toString());
        assertThat(ended.exitCode()).isZero();
    }
}
