package dev.cartwright.app.console.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.app.TroubleException;
import dev.cartwright.app.console.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path directory;

    @Test
    void remembersEverythingFromOneStartToTheNext() {
        ConsoleSettings settings = new ConsoleSettings(
                ThemeChoice.DARK,
                Optional.of(new WindowPlace(10, 20, 1300, 900, true)),
                Page.FINDINGS,
                List.of(Path.of("one.yaml"), Path.of("é two.yaml")));
        Path file = directory.resolve("deeper").resolve("console.properties");
        new SettingsFile(file).save(settings);
        assertThat(new SettingsFile(file).load()).isEqualTo(settings);
    }

    @Test
    void beginsAfreshWithAFileThatIsMissingOrDamaged() throws IOException {
        Path file = directory.resolve("console.properties");
        assertThat(new SettingsFile(file).load()).isEqualTo(ConsoleSettings.FRESH);
        Files.writeString(file, "theme=PURPLE\nwindow.x=left\n");
        assertThat(new SettingsFile(file).load()).isEqualTo(ConsoleSettings.FRESH);
    }

    @Test
    void saysWhatToDoWhereItCanNotWrite() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "").resolve("console.properties");
        assertThatThrownBy(() -> new SettingsFile(file).save(ConsoleSettings.FRESH))
                .isInstanceOf(TroubleException.class)
                .hasMessageContaining("see who may write there");
    }

    @Test
    void liesWhereTheSystemKeepsConfiguration() {
        ConsoleSettings settings = new ConsoleSettings(ThemeChoice.DARK, Optional.empty(), Page.RUN, List.of());
        SettingsFile.ofUser(Map.of("XDG_CONFIG_HOME", directory.resolve("xdg").toString()), "Linux", directory)
                .save(settings);
        SettingsFile.ofUser(Map.of(), "Linux", directory).save(settings);
        SettingsFile.ofUser(Map.of(), "Mac OS X", directory).save(settings);
        SettingsFile.ofUser(Map.of("APPDATA", directory.resolve("roaming").toString()), "Windows 11", directory)
                .save(settings);
        assertThat(List.of("xdg", ".config", "Library/Application Support", "roaming"))
                .allSatisfy(folder -> assertThat(directory.resolve(folder).resolve("cartwright/console.properties"))
                        .isRegularFile());
    }
}
