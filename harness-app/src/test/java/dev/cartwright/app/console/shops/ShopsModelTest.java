package dev.cartwright.app.console.shops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.console.Page;
import dev.cartwright.app.console.testing.Console;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.contract.profile.ReferenceProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopsModelTest {

    @TempDir
    private Path directory;

    @Test
    void listsTheReferenceShopAndEveryProfileThatLiesHere() throws IOException {
        Files.writeString(directory.resolve("good.yaml"), ReferenceProfile.text());
        Files.writeString(directory.resolve("broken.yml"), "name: my shop\nbaseUrl: nowhere\n");
        Files.writeString(directory.resolve("compose.yaml"), "services: {}\n");
        ShopsModel shops = Console.in(directory).shops();
        shops.refresh();
        assertThat(shops.shops()).extracting(ShopEntry::usable).containsExactly(true, false, true);
        assertThat(shops.shops().get(1).problems()).hasSize(2);
    }

    @Test
    void showsTheVerdictOfTheLastRunAndOpensIt() {
        Path out = directory.resolve("reports").resolve("out");
        Console console = Console.in(directory, out, Map.of())
                .withFault("cookie-without-httponly")
                .runChecks("cart/4");
        console.desk().run().set(java.util.Optional.empty());
        console.shops().refresh();
        ShopEntry reference = console.shops().chosen().get();
        assertThat(reference.last().orElseThrow().badge().label()).isEqualTo("NO-GO");
        assertThat(reference.last().orElseThrow().age(console.shops().now())).isEqualTo("just now");
        console.shops().openLastRun();
        assertThat(console.desk().page().get()).isEqualTo(Page.VERDICT);
        assertThat(console.desk().run().get()).isPresent();
    }

    @Test
    void writesAProfileToFillInAndOpensItInTheEditor() {
        ShopsModel shops = Console.in(directory).shops();
        shops.create("http://127.0.0.1:3000/cart", "mine.yaml");
        assertThat(directory.resolve("mine.yaml")).content().contains("/cart");
        assertThat(shops.chosen().get().file()).contains(directory.resolve("mine.yaml"));
        assertThat(shops.profile().text().get()).isEqualTo(text("mine.yaml"));
        assertThat(shops.remembered()).containsExactly(directory.resolve("mine.yaml"));
    }

    @Test
    void leavesAFileAloneThatIsThere() throws IOException {
        Files.writeString(directory.resolve("mine.yaml"), "precious");
        ShopsModel shops = Console.in(directory).shops();
        shops.create("http://127.0.0.1:3000", "mine.yaml");
        assertThat(shops.trouble().get().orElseThrow().sentence()).contains("is there already", "another file name");
        assertThat(text("mine.yaml")).isEqualTo("precious");
    }

    @Test
    void tellsWhatIsWrongWithAProfileAndInWhichLineAsItIsTyped() throws IOException {
        Files.writeString(directory.resolve("mine.yaml"), ReferenceProfile.text());
        ShopsModel shops = Console.in(directory).shops();
        shops.open(directory.resolve("mine.yaml"));
        ProfileModel profile = shops.profile();
        assertThat(profile.problems()).isEmpty();
        profile.text().set("name: mine\nbaseUrl: http://127.0.0.1:1\ncurrency: euro\n");
        assertThat(profile.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.sentence()).contains("ISO 4217");
        });
        profile.text().set("name: my shop\nbaseUrl: http://127.0.0.1:1\nparts:\n  sized: []\n  plane: [x]\n");
        assertThat(profile.problems()).extracting(ProfileModel.Problem::line).containsExactly(1, 4, 5);
        profile.text().set("name: mine\nbaseUrl: http://127.0.0.1:1\ncurrency: euro\n");
        assertThat(profile.changed().get()).isTrue();
        profile.save();
        assertThat(profile.changed().get()).isFalse();
        assertThat(text("mine.yaml")).contains("euro");
    }

    @Test
    void remembersTheLatestThirtyProfilesTheLatestFirst() throws IOException {
        ShopsModel shops = Console.in(directory).shops();
        for (int number = 1; number <= 32; number++) {
            Path file = directory.resolve("shop-" + number + ".yaml");
            Files.writeString(file, "name: shop-" + number + "\nbaseUrl: http://127.0.0.1:1\n");
            shops.open(file);
        }
        shops.open(directory.resolve("shop-7.yaml"));
        assertThat(shops.remembered())
                .hasSize(30)
                .startsWith(directory.resolve("shop-7.yaml"), directory.resolve("shop-32.yaml"))
                .endsWith(directory.resolve("shop-3.yaml"))
                .doesNotHaveDuplicates();
    }

    @Test
    void goesBackToWhatIsSaved() throws IOException {
        Files.writeString(directory.resolve("mine.yaml"), ReferenceProfile.text());
        ShopsModel shops = Console.in(directory).shops();
        shops.open(directory.resolve("mine.yaml"));
        shops.profile().text().set("gone");
        shops.profile().revert();
        assertThat(shops.profile().text().get()).isEqualTo(ReferenceProfile.text());
    }

    @Test
    void startsAndStopsTheReferenceShopAndRunsUseIt() {
        ReferenceModel reference = Console.in(directory).reference();
        reference.start();
        assertThat(reference.state().get()).isEqualTo(ReferenceModel.State.RUNNING);
        String address = reference.address().orElseThrow();
        try (var shop = reference.forRun(Scope.CONTRACT).open()) {
            assertThat(address).startsWith(shop.profile().baseUrl().toString());
        }
        assertThat(reference.address()).contains(address);
        reference.stop();
        assertThat(reference.state().get()).isEqualTo(ReferenceModel.State.STOPPED);
    }

    @Test
    void saysWhatAStoreNeeds() {
        ReferenceModel reference = Console.in(directory).reference();
        reference.store().set(StoreChoice.REDIS);
        reference.start();
        assertThat(reference.trouble().get().orElseThrow().sentence()).contains("REDIS_URL");
        assertThat(reference.state().get()).isEqualTo(ReferenceModel.State.STOPPED);
    }

    private String text(String name) {
        try {
            return Files.readString(directory.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
