package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfTestCommandTest {

    @TempDir
    private Path directory;

    @Test
    void showsWhichChecksCatchAFault() throws IOException {
        Told said = Cartwright.in(directory)
                .run("self-test", "--fault", "patch-ignores-stock", "--fault", "adds-slow", "--out", "matrix.json");

        assertThat(said.code()).as(said.out() + said.err()).isZero();
        assertThat(said.out())
                .containsPattern("patch-ignores-stock +dies by cart/6\\.")
                .containsPattern("adds-slow +lives")
                .contains("2 carts, 1 killed; no defect of the suite");
        JsonNode matrix = JsonMapper.builder().build().readTree(Files.readString(directory.resolve("matrix.json")));
        assertThat(matrix.at("/subjects/0/failed").toString()).contains("cart/6.");
        assertThat(matrix.at("/subjects/1/failed")).isEmpty();
    }

    @Test
    void saysWhichFaultItDoesNotKnow() {
        Told said = Cartwright.in(directory).run("self-test", "--fault", "patch-ignores-stok");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("patch-ignores-stok").contains("patch-ignores-stock");
    }
}
