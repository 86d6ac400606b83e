package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretCommandTest {

    @TempDir
    private Path directory;

    @Test
    void printsAnotherLongSecretEachTimeAndNothingElse() {
        Told one = Cartwright.in(directory).run("secret");
        Told other = Cartwright.in(directory).run("secret");

        assertThat(one.code()).isZero();
        assertThat(one.out()).matches("[0-9a-f]{64}\\R");
        assertThat(one.err()).isEmpty();
        assertThat(other.out()).matches("[0-9a-f]{64}\\R").isNotEqualTo(one.out());
        assertThat(directory).isEmptyDirectory();
    }
}
