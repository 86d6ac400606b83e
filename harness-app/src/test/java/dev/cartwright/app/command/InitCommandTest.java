package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.profile.ProfileReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    private Path directory;

    private Told init(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "init";
        all[1] = "--target";
        all[2] = "http://127.0.0.1:3000";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Cartwright.in(directory).run(all);
    }

    @Test
    void writesAProfileThatCanBeReadOnceFilledIn() throws IOException {
        Told said = init();
        Path file = directory.resolve("shop.yaml");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Wrote " + file, "cartwright contract --shop shop.yaml");
        assertThat(ProfileReader.read(file).baseUrl()).isEqualTo(URI.create("http://127.0.0.1:3000"));

        Files.writeString(
                file,
                Files.readString(file)
                        .lines()
                        .map(line -> line.startsWith("# ") ? line.substring(2) : line)
                        .collect(Collectors.joining("\n", "", "\n")));
        ShopProfile filled = ProfileReader.read(file);
        assertThat(filled.skus(Part.PLAIN)).isNotEmpty();
        assertThat(filled.skus(Part.SIZED)).isNotEmpty();
    }

    @Test
    void neverOverwritesAFileUnlessForced() throws IOException {
        Path file = Files.writeString(directory.resolve("shop.yaml"), "mine");
        Told refused = init();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("is there already", "--force");
        assertThat(file).hasContent("mine");
        assertThat(init("--force").code()).isZero();
        assertThat(file).content().contains("http://127.0.0.1:3000");
    }

    @Test
    void printsToStandardOutput() {
        Told said = init("-");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("baseUrl").endsWith("\n");
        assertThat(said.err()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void tellsEveryMistakeInAProfileWithFileAndLine() throws IOException {
        Path file = Files.writeString(
                directory.resolve("bad.yaml"),
                "name: shop\nbaseUrl: http://127.0.0.1:1\ncartpath: /api/cart\ncurrency: 7\n");
        Told said = Cartwright.in(directory).run("contract", "--shop", file.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("bad.yaml:3", "bad.yaml:4", "cartPath").doesNotContain("Exception");
    }
}
