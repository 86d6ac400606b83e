package dev.cartwright.contract.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsEverythingAProfileCanSay() {
        ShopProfile profile = ProfileReader.parse("shop.yaml", """
                name: my-shop
                baseUrl: HTTPS://Shop.Example:8443/
                cartPath: /shop/api/cart
                environment: production
                currency: CHF
                requestTimeout: 250ms
                eventDelay: 1m
                cookieSecretVariable: SHOP_SECRET
                parts:
                  sized: {id: shirt, sizes: [S, M], price: 2999, stock: 10, title: Shirt}
                  plain: mug
                capabilities: [meta, rental]
                readings:
                  validationStatus: 422
                  ttlSlidesOnRead: true
                  stockScope: variant
                  errorTexts: exact
                  bodyLimit: 65536
                  rateLimit: {requestsPerSecond: 12.5, provoke: true}
                load: {requestsPerSecond: 50, warmUp: 5s, window: 2m}
                waivers:
                  - {item: MET.tech.2, owner: Ada, reason: New CDN, expiresOn: 2027-01-31}
                """);
        assertThat(profile.cartAddress()).hasToString("https://Shop.Example:8443/shop/api/cart");
        assertThat(profile.environment()).isEqualTo(Environment.PRODUCTION);
        assertThat(profile.requestTimeout()).isEqualTo(Duration.ofMillis(250));
        assertThat(profile.doors().eventDelay()).isEqualTo(Duration.ofMinutes(1));
        assertThat(profile.cookieSecretVariable()).contains("SHOP_SECRET");
        assertThat(profile.skus(Part.SIZED).getFirst().sizes()).containsExactly("S", "M");
        assertThat(profile.skus(Part.SIZED).getFirst().price()).hasValue(2999);
        assertThat(profile.skus(Part.PLAIN).getFirst().id()).isEqualTo("mug");
        assertThat(profile.skus(Part.FREE)).isEmpty();
        assertThat(profile.capabilities()).containsExactlyInAnyOrder(Capability.META, Capability.RENTAL);
        assertThat(profile.readings().validationStatus()).isEqualTo(422);
        assertThat(profile.readings().stockScope()).isEqualTo(Readings.StockScope.VARIANT);
        assertThat(profile.readings().errorTexts()).isEqualTo(Readings.ErrorTexts.EXACT);
        assertThat(profile.readings().rateLimit()).contains(new Readings.RateLimit(12.5, true));
        assertThat(profile.load().window()).contains(Duration.ofMinutes(2));
        assertThat(profile.waivers().getFirst().expiresOn()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void readsJsonToo() {
        ShopProfile profile = ProfileReader.parse(
                "shop.json",
                "{\"name\": \"my-shop\", \"baseUrl\": \"http://127.0.0.1:8080\", \"parts\": {\"plain\": \"mug\"}}");
        assertThat(profile.baseUrl()).hasToString("http://127.0.0.1:8080");
        assertThat(profile.skus(Part.PLAIN)).hasSize(1);
    }

    @Test
    void tellsEveryProblemWithFileAndLine() {
        List<String> problems = problems("""
                name: my shop
                baseUrl: shop.example
                curency: EUR
                environment: prod
                requestTimeout: 5
                parts:
                  plain: {id: mug, price: 12.50}
                  plain: other
                  sized: {id: shirt, sizes: [S]}
                  soldOut: {id: poster, stock: 3}
                  limitd: {id: x}
                capabilities: [mta]
                readings: {validationStatus: 404, bodyLimit: 1}
                load: {warmUp: soon}
                waivers:
                  - {item: R03.acc.2, owner: Ada, expiresOn: tomorrow}
                  - {item: MET.tec.2, owner: Ada, reason: soon, expiresOn: 2027-01-31}
                """);
        assertThat(problems)
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:1:").contains("'my shop'"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:2:").contains("http:// or https://"))
                .anySatisfy(p -> assertThat(p)
                        .startsWith("shop.yaml:3:")
                        .contains("unknown key 'curency' (did you mean 'currency'?)"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:4:").contains("staging, production"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:5:").contains("requestTimeout"))
                .anySatisfy(p -> assertThat(p)
                        .startsWith("shop.yaml:7:")
                        .contains("'sku.price' is '12.50' and must be a whole number"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:8:").contains("'parts.plain' stands twice"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:9:").contains("at least two"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:10:").contains("stock 0"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:11:").contains("did you mean 'limited'?"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:12:").contains("did you mean 'meta'?"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:13:").contains("400, 422"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:13:").contains("65536 to 1048576"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:14:").contains("a duration such as"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:16:").contains("'waivers.reason' is missing"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:16:").contains("a day such as"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:17:").contains("no item of the readiness plan"))
                .hasSize(17);
    }

    @Test
    void readsTheLedgerOfKnownIssues() {
        assertThat(ProfileReader.parse("shop.yaml", """
                name: my-shop
                baseUrl: http://127.0.0.1
                knownIssues:
                  - {check: cart/3.2, owner: Ada, reason: SHOP-7, expiresOn: 2027-01-31}
                """).knownIssues())
                .containsExactly(
                        new KnownIssue(new CheckAddress("cart/3.2"), "Ada", "SHOP-7", LocalDate.of(2027, 1, 31)));
    }

    @Test
    void tellsEveryProblemOfTheLedgerAtItsLine() {
        assertThat(problems("""
                name: my-shop
                baseUrl: http://127.0.0.1
                knownIssues:
                  - {check: cart/3.999, owner: Ada, reason: SHOP-7, expiresOn: 2027-01-31}
                  - {check: cart/3.2, reason: SHOP-7, expiresOn: 2027-01-31}
                  - {check: cart/3.3, owner: " ", reason: SHOP-7, expiresOn: 2027-01-31}
                  - {check: cart/3.3, owner: Ada, reason: SHOP-8, expiresOn: soon}
                """))
                .anySatisfy(
                        p -> assertThat(p).startsWith("shop.yaml:4:").contains("is 'cart/3.999', which is no check"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:5:").contains("'knownIssues.owner' is missing"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:6:").contains("'knownIssues.owner' is empty"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:7:").contains("stands twice"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:7:").contains("a day such as"))
                .hasSize(5);
    }

    @Test
    void tellsThatASkuIsMissingOrDoubled() {
        assertThat(problems("""
                name: my-shop
                baseUrl: http://127.0.0.1
                parts:
                  plain: {price: 100}
                  free: []
                  unusualId: [a, b, a]
                  limited: 5
                  manyPlain: [a, b]
                """))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:4:").contains("'sku.id' is missing"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:5:").contains("names no SKU"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:6:").contains("names the SKU 'a' twice"))
                .anySatisfy(p -> assertThat(p).startsWith("shop.yaml:7:").contains("put '5' in quotes"))
                .anySatisfy(
                        p -> assertThat(p).startsWith("shop.yaml:8:").contains("at least 60 different SKUs and has 2"));
    }

    @Test
    void refusesSecretsWithoutRepeatingThem() {
        List<String> problems = problems("""
                name: my-shop
                baseUrl: https://user:planted@shop.example
                cookieSecret: planted-too
                cookieSecretVariable: "planted three!"
                """);
        assertThat(problems)
                .hasSize(3)
                .anySatisfy(p -> assertThat(p).contains("cookieSecretVariable").contains("looks like a secret"));
        assertThat(String.join("\n", problems)).doesNotContain("planted");
    }

    @Test
    void tellsWhereTextIsNeitherYamlNorJson() {
        assertThat(problems("name: x\nbaseUrl: [\n")).singleElement().asString().startsWith("shop.yaml:3:");
        assertThat(problems("")).singleElement().asString().contains("empty");
        assertThat(problems("- a\n")).anyMatch(problem -> problem.contains("must be a mapping"));
        assertThat(problems("name:\nbaseUrl: http://127.0.0.1\n"))
                .anyMatch(problem -> problem.contains("has no value"));
    }

    @Test
    void namesAFileThatCantBeRead() throws IOException {
        Path missing = folder.resolve("missing.yaml");
        assertThatThrownBy(() -> ProfileReader.read(missing))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("missing.yaml")
                .hasMessageContaining("cartwright init");
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> ProfileReader.read(binary)).hasMessageContaining("UTF-8");
    }

    @Test
    void knowsTheReferenceShop() {
        ShopProfile profile = ReferenceProfile.at(URI.create("http://127.0.0.1:4711"));
        assertThat(profile.baseUrl()).hasToString("http://127.0.0.1:4711");
        assertThat(profile.parts()).containsOnlyKeys(Part.values());
    }

    private static List<String> problems(String text) {
        ProfileException refused =
                catchThrowableOfType(ProfileException.class, () -> ProfileReader.parse("shop.yaml", text));
        assertThat(refused).isNotNull();
        return refused.problems();
    }
}
