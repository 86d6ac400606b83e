package dev.cartwright.app.launch;

import static dev.cartwright.app.launch.LauncherProject.end;
import static dev.cartwright.app.launch.LauncherProject.jdk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cartwright.app.launch.LauncherProject.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherBuildTest {
    private static final String SOURCE = "harness-app/src/main/java/Launcher.java";

    @TempDir
    private Path temporary;

    private Path home;
    private LauncherProject project;

    @BeforeEach
    void layOutAProjectAndAJdk() throws IOException {
        temporary = temporary.toRealPath();
        home = jdk(temporary.resolve("jdks/temurin"), "25.0.3");
        project = new LauncherProject(temporary);
    }

    @Test
    void buildsWithTheFoundJdkOnTheFirstStartAndNotOnTheSecond() throws Exception {
        assertThat(project.run().errors()).isEqualTo("Building Cartwright (first start only) …\n");
        assertThat(project.run().errors()).isEmpty();
        assertThat(project.builds()).containsExactly(home.toString());
    }

    @Test
    void handsOverArgumentsWorkingFolderAndExitCode() throws Exception {
        Path elsewhere = Files.createDirectories(temporary.resolve("else where"));

        Ended ended = project.from(elsewhere).run("certify", "--shop", "my shop.yaml", "a\"b'c", "*", "");

        assertThat(ended.exitCode()).isEqualTo(7);
        assertThat(ended.output().lines())
                .startsWith("locale C.UTF-8", elsewhere.toString())
                .contains("-Dcartwright.home=" + project.folder())
                .endsWith("dev.cartwright.app.Launcher", "certify", "--shop", "my shop.yaml", "a\"b'c", "*", "");
    }

    @Test
    void givesJavaALocaleThatKnowsEveryLetterWhereNoneIsSet() throws Exception {
        assertThat(project.run().output()).startsWith("locale C.UTF-8\n");
        assertThat(project.with("LC_ALL", "POSIX").run().output()).startsWith("locale C.UTF-8\n");
        assertThat(project.with("LC_ALL", "de_DE.UTF-8").run().output()).startsWith("locale de_DE.UTF-8\n");
    }

    @Test
    void findsItsProjectThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(
                temporary.resolve("link"), project.folder().resolve("cartwright"));
        Path linkToLink = Files.createSymbolicLink(
                temporary.resolve("second"), Path.of(link.getFileName().toString()));

        assertThat(end(project.start(linkToLink)).output()).contains("-Dcartwright.home=" + project.folder());
    }

    @Test
    void buildsAgainWhenASourceChanged() throws Exception {
        project.run();
        project.source(SOURCE, "class Launcher { int changed; }");

        assertThat(project.run().errors()).isEqualTo("Building Cartwright (its sources changed) …\n");
        assertThat(project.builds()).hasSize(2);
    }

    @Test
    void buildsAgainWhenASourceWasAddedOrDeleted() throws Exception {
        project.run();
        project.source("certification/src/main/resources/plan.tsv", "1\tGet the cart");
        project.run();
        Files.delete(project.folder().resolve("certification/src/main/resources/plan.tsv"));
        project.run();

        assertThat(project.builds()).hasSize(3);
    }

    @Test
    void throwsAwayWhatADeletedSourceWasCopiedTo() throws Exception {
        project.source("reports/src/main/resources/page.css", "");
        project.source("reports/target/classes/page.css", "");
        project.run();
        Files.delete(project.folder().resolve("reports/src/main/resources/page.css"));
        project.run();

        assertThat(project.folder().resolve("reports/target/classes")).doesNotExist();
    }

    @Test
    void staysWithItsOwnBuildWhateverMavenBuildsBesideIt() throws Exception {
        project.run();
        project.source("harness-app/target/app/cartwright.jar", "built by somebody else");

        assertThat(project.run().errors()).isEmpty();
        assertThat(project.builds()).hasSize(1);
        assertThat(project.folder().resolve("harness-app/target/launcher/cartwright.jar"))
                .hasContent("jar");
    }

    @Test
    void throwsTheArchiveOfTheClassesBeforeAway() throws Exception {
        project.run();
        project.source("harness-app/target/launcher/cartwright.jsa", "parsed classes");
        project.source(SOURCE, "class Launcher { int changed; }");
        project.run();

        assertThat(project.folder().resolve("harness-app/target/launcher/cartwright.jsa"))
                .doesNotExist();
    }

    @Test
    void givesTheConsoleAnArchiveOfItsOwnAndLetsOthersOnlyReadTheirs() throws Exception {
        assertThat(project.run("console").output())
                .contains("-XX:+AutoCreateSharedArchive")
                .contains("harness-app/target/launcher/cartwright-console.jsa");
        assertThat(project.run("console", "--help").output()).contains("-XX:-AutoCreateSharedArchive");
        assertThat(project.run("checks").output())
                .contains("-XX:-AutoCreateSharedArchive")
                .contains("harness-app/target/launcher/cartwright.jsa");
    }

    @Test
    void leavesTheOptimisingCompilerToWhatRunsForLong() throws Exception {
        for (String brief : List.of("contract", "replay", "report", "checks")) {
            assertThat(project.run(brief).output()).as(brief).contains("-XX:TieredStopAtLevel=1");
        }
        for (String lasting : List.of("certify", "load", "serve", "self-test", "console")) {
            assertThat(project.run(lasting).output()).as(lasting).doesNotContain("-XX:TieredStopAtLevel");
        }
        assertThat(project.run("contract").output()).contains("harness-app/target/launcher/cartwright-contract.jsa");
    }

    @Test
    void leavesTestsOutOfTheQuestionWhetherToBuild() throws Exception {
        project.run();
        project.source("harness-app/src/test/java/LauncherTest.java", "class LauncherTest {}");

        assertThat(project.run().errors()).isEmpty();
    }

    @Test
    void showsTheLinesOfAFailedBuildThatSayWhyAndStartsNothing() throws Exception {
        project.build(
                "echo '[INFO] chatter'; echo '[ERROR] Launcher.java:[3,4] wrong'; echo '[ERROR] -> [Help 1]'; exit 1");

        Ended ended = project.run();

        assertThat(ended.exitCode()).isEqualTo(5);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors().lines())
                .containsExactly(
                        "Building Cartwright (first start only) …",
                        "cartwright: the build failed:",
                        "  [ERROR] Launcher.java:[3,4] wrong",
                        "The whole log: " + project.folder().resolve("harness-app/target/launcher-build.log"));
    }

    @Test
    void showsTheEndOfAFailedBuildThatDoesNotSayWhy() throws Exception {
        project.build("echo 'something odd happened'; exit 1");

        assertThat(project.run().errors()).contains("  something odd happened\n");
    }

    @Test
    void triesAgainAfterAFailedBuild() throws Exception {
        project.build("exit 1");
        project.run();
        project.build("mkdir -p harness-app/target/app && echo jar > harness-app/target/app/cartwright.jar");

        assertThat(project.run().exitCode()).isEqualTo(7);
    }

    @Test
    void buildsOnceWhenTwoStartAtTheSameTime() throws Exception {
        project.build("until [ -f go ]; do sleep 0.05; done\n"
                + "mkdir -p harness-app/target/app && echo jar > harness-app/target/app/cartwright.jar");
        Process first = project.start();
        await().until(() -> !project.builds().isEmpty());
        Process second = project.start();
        String said = second.errorReader().readLine();
        project.source("go", "");

        assertThat(said).startsWith("Waiting for another start");
        assertThat(end(first).exitCode()).isEqualTo(7);
        assertThat(end(second).exitCode()).isEqualTo(7);
        assertThat(project.builds()).hasSize(1);
    }

    @Test
    void takesOverTheLockOfAStartThatIsGone() throws Exception {
        Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        gone.waitFor();
        project.source("harness-app/target/launcher-lock/pid", Long.toString(gone.pid()));

        assertThat(project.run().exitCode()).isEqualTo(7);
        assertThat(project.folder().resolve("harness-app/target/launcher-lock")).doesNotExist();
    }
}
