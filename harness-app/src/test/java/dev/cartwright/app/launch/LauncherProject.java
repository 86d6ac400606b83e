package dev.cartwright.app.launch;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A project in a folder of its own: the real launcher, made-up JDKs, and a made-up build that writes down each time it
 * runs.
 */
final class LauncherProject {
    private static final List<String> TOOLS = List.of(
            "cat",
            "cksum",
            "cmp",
            "cp",
            "find",
            "grep",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep",
            "sort",
            "tail");

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();
    private Path workingFolder;

    /** What a start of the launcher printed, and how it ended. */
    record Ended(int exitCode, String output, String errors) {}

    /** Lays the project out in {@code folder}, whose name holds spaces, with a build that succeeds and no JDK. */
    LauncherProject(Path temporary) throws IOException {
        folder = Files.createDirectories(temporary.resolve("a project of spaces"));
        workingFolder = temporary;
        Path script = Path.of(System.getProperty("basedir", ".")).resolve("../cartwright");
        Files.copy(script, folder.resolve("cartwright"));
        source("pom.xml", "<project/>");
        source(".mvn/jvm.config", "");
        source("harness-app/pom.xml", "<project/>");
        source("harness-app/src/main/java/Launcher.java", "class Launcher {}");
        build("mkdir -p harness-app/target/app && echo jar > harness-app/target/app/cartwright.jar");
        Path tools = Files.createDirectories(temporary.resolve("tools"));
        for (String tool : TOOLS) {
            executable(tools.resolve(tool), "exec " + installed(tool) + " \"$@\"\n");
        }
        Files.createDirectories(temporary.resolve("jdks"));
        environment.put("PATH", tools.toString());
        environment.put("HOME", temporary.toString());
        environment.put("CARTWRIGHT_JDK_SEARCH_PATH", temporary.resolve("jdks").toString());
    }

    Path folder() {
        return folder;
    }

    LauncherProject with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    LauncherProject onPath(Path programs) {
        environment.merge("PATH", programs.toString(), (before, added) -> added + File.pathSeparator + before);
        return this;
    }

    LauncherProject from(Path workingFolder) {
        this.workingFolder = workingFolder;
        return this;
    }

    /** Writes a source of the made-up project. */
    void source(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Makes {@code commands} what the build does after it has noted that it ran. */
    void build(String commands) throws IOException {
        executable(folder.resolve("mvnw"), "echo \"$JAVA_HOME\" >> builds\n" + commands + "\n");
    }

    /** The JDK that each build so far ran with. */
    List<String> builds() throws IOException {
        Path file = folder.resolve("builds");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    Process start(String... arguments) throws IOException {
        return start(folder.resolve("cartwright"), arguments);
    }

    Process start(Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return end(start(arguments));
    }

    /** Waits, half a minute at most, until a start has ended. */
    static Ended end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the launcher did not end: " + output + errors);
        }
        return new Ended(process.exitValue(), output, errors);
    }

    /**
     * Makes up a JDK whose {@code java} prints its locale, its working folder and its arguments, one a line, and ends
     * with 7.
     */
    static Path jdk(Path home, String version) throws IOException {
        jre(home, version);
        executable(home.resolve("bin/javac"), "exit 1\n");
        return home;
    }

    /** Makes up a Java that can run programs but not compile them. */
    static Path jre(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"any\"\n");
        executable(
                home.resolve("bin/java"),
                "echo \"locale $LC_ALL\"\npwd\nfor argument; do echo \"$argument\"; done\nexit 7\n");
        return home;
    }

    private static void executable(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands);
        Files.setPosixFilePermissions(file, fromString("rwxr-xr-x"));
    }

    private static Path installed(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tool + " on the PATH, which the launcher needs"));
    }
}
