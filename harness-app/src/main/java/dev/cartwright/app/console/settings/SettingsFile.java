package dev.cartwright.app.console.settings;

import dev.cartwright.app.TroubleException;
import dev.cartwright.app.console.Page;
import dev.cartwright.reports.folder.AtomicFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The file that {@link ConsoleSettings} are kept in. One that can't be read is as good as none: nothing in it is precious. */
public final class SettingsFile {

    private final Path file;

    /** Settings in this file, which need not be there. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Where the user's configuration lies on this kind of machine. */
    public static SettingsFile ofUser(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        Path folder;
        if (name.contains("windows")) {
            folder = Optional.ofNullable(environment.get("APPDATA"))
                    .map(Path::of)
                    .orElse(home);
        } else if (name.contains("mac")) {
            folder = home.resolve("Library").resolve("Application Support");
        } else {
            folder = Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                    .filter(text -> !text.isBlank())
                    .map(Path::of)
                    .orElse(home.resolve(".config"));
        }
        return new SettingsFile(folder.resolve("cartwright").resolve("console.properties"));
    }

    /** What was kept; fresh settings when nothing was, or nothing that can be read. */
    public ConsoleSettings load() {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
            return read(kept);
        } catch (IOException | IllegalArgumentException unreadable) {
            return ConsoleSettings.FRESH;
        }
    }

    /**
     * Keeps them.
     *
     * @throws TroubleException when the file can't be written
     */
    public void save(ConsoleSettings settings) {
        StringWriter text = new StringWriter();
        try {
            written(settings).store(text, "Cartwright console");
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new TroubleException(
                    "Window and theme could not be remembered: " + file + " can't be written (" + AtomicFile.reason(e)
                            + "); see who may write there.",
                    e);
        }
    }

    private static ConsoleSettings read(Properties kept) {
        List<Path> profiles = new ArrayList<>();
        for (int i = 0; kept.containsKey("profile." + i); i++) {
            profiles.add(Path.of(kept.getProperty("profile." + i)));
        }
        return new ConsoleSettings(
                ThemeChoice.valueOf(kept.getProperty("theme", "LIGHT")),
                kept.containsKey("window.x") ? Optional.of(place(kept)) : Optional.empty(),
                Page.withKey(kept.getProperty("page", "")),
                profiles);
    }

    private static WindowPlace place(Properties kept) {
        return new WindowPlace(
                number(kept, "window.x"),
                number(kept, "window.y"),
                number(kept, "window.width"),
                number(kept, "window.height"),
                Boolean.parseBoolean(kept.getProperty("window.maximised")));
    }

    private static double number(Properties kept, String key) {
        return Double.parseDouble(kept.getProperty(key, "0"));
    }

    private static Properties written(ConsoleSettings settings) {
        Properties kept = new Properties();
        kept.setProperty("theme", settings.theme().name());
        kept.setProperty("page", settings.page().key());
        settings.place().ifPresent(place -> {
            kept.setProperty("window.x", String.valueOf(place.x()));
            kept.setProperty("window.y", String.valueOf(place.y()));
            kept.setProperty("window.width", String.valueOf(place.width()));
            kept.setProperty("window.height", String.valueOf(place.height()));
            kept.setProperty("window.maximised", String.valueOf(place.maximised()));
        });
        for (int i = 0; i < settings.profiles().size(); i++) {
            kept.setProperty("profile." + i, settings.profiles().get(i).toString());
        }
        return kept;
    }
}
