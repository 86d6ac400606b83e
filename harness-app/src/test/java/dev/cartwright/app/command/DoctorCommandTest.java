package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    @TempDir
    private Path directory;

    @Test
    void looksAtEverythingAndSaysWhatWorks() {
        Told said = Cartwright.in(directory).with("PATH", "").run("doctor");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("JDK", "Disk", "Loopback", "Port 8080", "Redis", "Docker", "Browser")
                .contains("building and certifying work");
    }

    @Test
    void saysHowToGetWhatIsNotThere() {
        Told said = Cartwright.in(directory).with("PATH", directory.toString()).run("doctor");
        assertThat(said.out()).contains("apt-get install redis-server", "docs.docker.com", "apt-get install chromium");
    }

    @Test
    void findsAProgramOnThePath() throws IOException {
        Path docker = program("docker", "#!/bin/sh\necho 99.9.9\n");
        Path browser = program("chromium", "#!/bin/sh\n");
        Told said = Cartwright.in(directory).with("PATH", directory.toString()).run("doctor");
        assertThat(said.out()).contains("server 99.9.9").contains(browser.toString());
        assertThat(docker).exists();
    }

    @Test
    void isNotFooledByADockerWithoutItsServer() throws IOException {
        program("docker", "#!/bin/sh\necho Cannot connect to the Docker daemon\nexit 1\n");
        Told said = Cartwright.in(directory).with("PATH", directory.toString()).run("doctor");
        assertThat(said.out()).contains("its server does not answer").doesNotContain("Cannot connect");
        assertThat(said.code()).isZero();
    }

    @Test
    void endsInTroubleWhenNothingCanBeKept() throws IOException {
        Path file = Files.writeString(directory.resolve("reports"), "a file where a folder is needed");
        assertThat(file).isRegularFile();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Told said = Cartwright.in(directory).with("PATH", "").run("doctor");
        assertThat(said.out()).contains("MISSING Disk");
        assertThat(said.code()).isEqualTo(5);
    }

    @Test
    void printsJsonThatOtherToolsCanRead() throws IOException {
        Told said = Cartwright.in(directory).with("PATH", "").run("doctor", "--json");
        JsonNode findings = new ObjectMapper().readTree(said.out());
        assertThat(findings.isArray()).isTrue();
        assertThat(findings).hasSizeGreaterThan(6);
        findings.forEach(finding -> assertThat(finding.fieldNames())
                .toIterable()
                .containsExactly("subject", "state", "seen", "consequence", "remedy"));
    }

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(directory.resolve(name), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }
}
