package dev.cartwright.reference.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.reference.ConfigurationException;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.ServerConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFileTest {
    @Test
    void holdsEveryPartAShopNeeds() {
        Catalogue catalogue = CatalogueFile.builtIn();
        assertThat(catalogue.skus()).anyMatch(sku -> sku.isSized() && sku.stock() == 10);
        assertThat(catalogue.skus()).anyMatch(sku -> !sku.isSized() && sku.stock() > 100_000);
        assertThat(catalogue.skus()).anyMatch(sku -> sku.stock() == 0 && !sku.isSized());
        assertThat(catalogue.skus()).anyMatch(sku -> sku.stock() == 1 && !sku.isSized());
        assertThat(catalogue.skus()).anyMatch(sku -> sku.price() == 0 && sku.stock() > 0);
        assertThat(catalogue.skus())
                .filteredOn(sku -> sku.id().startsWith("plain-"))
                .hasSize(60);
        assertThat(catalogue.skus())
                .anyMatch(sku -> sku.id().contains(":"))
                .anyMatch(sku -> sku.id().contains("/"))
                .anyMatch(sku -> sku.id().contains("ö"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                            | is not valid JSON at line 1
            []                                                           | needs an object with "skus"
            {"skus":[]}                                                  | at least one SKU
            {"skus":[{"id":"a","title":"A","price":1,"stock":1}],"x":1}  | unknown member "x"; allowed: skus
            {"skus":[7]}                                                 | skus[0] must be an object
            {"skus":[{"id":"a","title":"A","price":1,"stock":1,"prize":2}]} | skus[0] has an unknown member "prize"; allowed: id, title
            {"skus":[{"title":"A","price":1,"stock":1}]}                 | skus[0]: "id" must be a non-blank string
            {"skus":[{"id":"a","title":"A","price":1.5,"stock":1}]}      | skus[0] ("a"): "price" must be an integer in minor units, 0 to
            {"skus":[{"id":"a","title":"A","price":-1,"stock":1}]}       | "price" must be an integer
            {"skus":[{"id":"a","title":"A","price":1,"stock":"1"}]}      | "stock" must be an integer, 0 to
            {"skus":[{"id":"a","title":"A","price":1,"stock":1,"sizes":"M"}]} | "sizes" must be an array of non-blank strings
            {"skus":[{"id":"a","title":"A","price":1,"stock":1,"sizes":[""]}]} | "sizes" must be an array of non-blank strings
            {"skus":[{"id":"a","title":"A","price":1,"stock":1,"id":"b"}]} | Duplicate field 'id'
            {"skus":[{"id":"a","title":"A","price":1,"stock":1},{"id":"a","title":"B","price":1,"stock":1}]} | the id "a" occurs twice
            {"skus":[{"id":"a","title":"A","price":1,"stock":1,"sizes":["M","M"]}]} | SKU "a" lists a size twice
            {"skus":[{"id":"a","title":"A","price":1,"stock":1,"sizes":["M"]},{"id":"a:M","title":"B","price":1,"stock":1}]} | the line key "a:M" is ambiguous: SKU "a" and SKU "a:M"
            """)
    void saysWhatIsWrongAndWhere(String text, String message) {
        assertThatThrownBy(() -> CatalogueFile.parse("my-shop.json", text))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("Catalogue my-shop.json")
                .hasMessageContaining(message);
    }

    @Test
    void replacesTheBuiltInCatalogueByAUsersFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, "{\"skus\":[{\"id\":\"ünic\",\"title\":\"Ü\",\"price\":7,\"stock\":1}]}");
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .catalogue(new CatalogueSource.JsonFile(file))
                .build())) {
            assertThat(server.baseUri()).isNotNull();
        }
        Files.write(file, "{\"skus\":\"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ReferenceServer.start(ServerConfiguration.forTests()
                        .catalogue(new CatalogueSource.JsonFile(file))
                        .build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("mine.json can't be read as UTF-8 text");
        assertThatThrownBy(() -> ReferenceServer.start(ServerConfiguration.forTests()
                        .catalogue(new CatalogueSource.JsonFile(folder.resolve("none.json")))
                        .build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("none.json does not exist");
    }
}
