package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.ServerConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    @TempDir
    private Path directory;

    @Test
    void agreesWithTheRunWhileTheShopIsUnchanged() {
        contract(
                "--only",
                "cart/1.7,cart/6.8,cart/1.1",
                "--fault",
                "delete-clears-cart",
                "--fault",
                "patch-ignores-stock");

        Told said = replay();

        assertThat(said.code()).as(said.out() + said.err()).isEqualTo(1);
        assertThat(said.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("STILL FAILING cart/1.7 DeleteLeavesTheOtherLines: expected "))
                .anyMatch(line -> line.startsWith("STILL FAILING cart/6.8 "));
    }

    @Test
    void takesADossierAndAgreesWithARunOfManyFaultsOnEveryCheck() {
        contract(
                "--only",
                "cart/1,cart/2,cart/3,cart/4,cart/6",
                "--fault",
                "put-last-line-wins",
                "--fault",
                "refusal-without-cookie",
                "--fault",
                "signature-ignored",
                "--fault",
                "patch-ignores-stock",
                "--fault",
                "price-off-by-one");
        Path dossier = RunFolders.only(directory).resolve("dossier.json");
        List<String> found = found(dossier);

        Told said = Cartwright.in(directory).run("replay", dossier.toString());

        assertThat(said.code()).as(said.out() + said.err()).isEqualTo(1);
        assertThat(found).hasSizeGreaterThan(8);
        assertThat(said.lines())
                .allMatch(line -> line.matches("STILL FAILING cart/\\d+\\.\\d+ \\w+: expected .*, got .*"))
                .extracting(line -> line.replaceAll("^STILL FAILING (\\S+) .*", "$1"))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    private static List<String> found(Path dossier) {
        try {
            List<String> found = new ArrayList<>();
            new ObjectMapper().readTree(dossier.toFile()).path("checks").forEach(check -> {
                if (Set.of("FAIL", "WARN").contains(check.path("status").asText())) {
                    found.add(check.path("address").asText());
                }
            });
            assertThat(found).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void asksTheOthersAgainWhereAFindingIsAboutTheirAnswers() {
        contract("--only", "cart/1.7,cart/13.7", "--fault", "null-meta-after-delete");

        Told said = replay();

        assertThat(said.out().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("STILL FAILING cart/13.7 NothingIsEverNull: "));
    }

    @Test
    void saysFixedWhereTheShopWasMended() {
        contract("--only", "cart/1.7", "--fault", "delete-clears-cart");
        try (ReferenceServer mended =
                ReferenceServer.start(ServerConfiguration.forTests().build())) {
            Told said = replay("--target", mended.baseUri().toString());

            assertThat(said.code()).as(said.out() + said.err()).isZero();
            assertThat(said.out()).startsWith("FIXED         cart/1.7 DeleteLeavesTheOtherLines: held in ");
        }
    }

    @Test
    void asksAShopByTheProfileOfTheRunEvenIfTheFileIsGone() throws IOException {
        try (ReferenceServer shop = ReferenceServer.start(
                ServerConfiguration.forTests().faults("patch-ignores-stock").build())) {
            Path profile = directory.resolve("shop.yaml");
            Files.writeString(profile, profile(shop.baseUri()));
            contract("--only", "cart/6", "--shop", profile.toString());
            Files.delete(profile);

            Told said = replay("--check", "cart/6.8");

            assertThat(said.code()).as(said.out() + said.err()).isEqualTo(1);
            assertThat(said.out()).startsWith("STILL FAILING cart/6.8 ");
        }
    }

    @Test
    void saysThatAShopIsNotThereAnyMore() throws IOException {
        try (ReferenceServer shop = ReferenceServer.start(
                ServerConfiguration.forTests().faults("get-no-content").build())) {
            Path profile = directory.resolve("shop.yaml");
            Files.writeString(profile, profile(shop.baseUri()));
            contract("--only", "cart/1.1", "--shop", profile.toString());
        }

        Told said = replay();

        assertThat(said.code()).as(said.out() + said.err()).isEqualTo(3);
        assertThat(said.err()).contains("1 of 1 checks were not made");
    }

    @Test
    void saysThatThereIsNothingToReplay() {
        contract("--only", "cart/1.1");

        Told said = replay();

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("There is nothing to replay: no check found anything");
    }

    @Test
    void asksNoOtherMachineWithoutLeave() {
        contract("--only", "cart/1.7", "--fault", "delete-clears-cart");

        Told said = replay("--target", "http://shop.example");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--allow-host shop.example");
    }

    private void contract(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "contract";
        arguments[1] = "--quiet";
        arguments[2] = "--seed";
        arguments[3] = "1";
        System.arraycopy(options, 0, arguments, 4, options.length);
        Told said = Cartwright.in(directory).run(arguments);
        assertThat(said.code()).as(said.err()).isIn(0, 1, 3);
    }

    private Told replay(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "replay";
        arguments[1] = RunFolders.only(directory).toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Cartwright.in(directory).run(arguments);
    }

    private static String profile(URI address) {
        return """
                name: mended
                baseUrl: %s
                parts:
                  limited: {id: notebook-ruled, stock: 10}
                  plain: mug-enamel
                """.formatted(address);
    }
}
