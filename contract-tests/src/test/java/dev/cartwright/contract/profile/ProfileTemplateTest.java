package dev.cartwright.contract.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.ProjectRoot;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProfileTemplateTest {

    private final String template = ProfileTemplate.forTarget(URI.create("https://shop.example:8443/shop/api/cart"));

    @Test
    void canBeReadAsItIs() {
        ShopProfile profile = ProfileReader.parse("template", template);
        assertThat(profile.name()).isEqualTo("shop.example");
        assertThat(profile.cartAddress()).hasToString("https://shop.example:8443/shop/api/cart");
        assertThat(profile.parts()).isEmpty();
    }

    @Test
    void canBeReadWhenEveryExampleIsTaken() {
        ShopProfile profile = ProfileReader.parse("template", filledIn());
        assertThat(profile.parts()).containsOnlyKeys(Part.values());
        assertThat(profile.skus(Part.MANY_PLAIN)).hasSize(60);
        assertThat(profile.readings().bodyLimit()).contains(262_144);
        assertThat(profile.waivers()).hasSize(1);
    }

    @Test
    void explainsEveryKey() {
        assertThat(ProfileKey.values())
                .allSatisfy(key -> assertThat(template).containsPattern("\\b" + key.key() + "\\b"));
    }

    @Test
    void fitsAnyTarget() {
        for (String target : new String[] {"http://127.0.0.1:8080", "https://shop.example/", "http://[::1]:8080"}) {
            ShopProfile profile = ProfileReader.parse("template", ProfileTemplate.forTarget(URI.create(target)));
            assertThat(profile.cartPath()).isEqualTo("/api/cart");
        }
    }

    @Test
    void isExplainedInTheDocument() throws IOException {
        String page = Files.readString(ProjectRoot.file("docs/shop-profile.md"));
        assertThat(Arrays.stream(ProfileKey.values())
                        .map(ProfileKey::path)
                        .filter(path -> !page.contains("`" + path + "`")))
                .as("keys that docs/shop-profile.md does not explain")
                .isEmpty();
    }

    private String filledIn() {
        StringBuilder filled = new StringBuilder();
        template.lines()
                .filter(line -> !line.startsWith("##"))
                .map(line -> line.startsWith("# ") ? line.substring(2) : line)
                .forEach(line -> filled.append(line).append('\n'));
        return filled.toString();
    }
}
