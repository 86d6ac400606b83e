package dev.cartwright.app.console.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody can read it: every text has a contrast of 4.5 (WCAG AA) with what lies under it, every sign one of 3. */
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final List<String> GROUNDS = List.of("surface", "side", "sunken", "select", "hover");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextCanBeRead(String theme) throws IOException {
        Map<String, String> colours = colours(theme);
        for (String ground : GROUNDS) {
            for (String text : List.of("text", "muted")) {
                assertContrast(colours, text, ground, TEXT);
            }
        }
        for (String tone : List.of("good", "bad", "caution", "open", "quiet")) {
            assertContrast(colours, tone, tone + "-bg", TEXT);
            assertContrast(colours, "text", tone + "-bg", TEXT);
            assertContrast(colours, tone, "surface", TEXT);
        }
        for (String code : List.of("json-key", "json-text", "json-number")) {
            assertContrast(colours, code, "sunken", TEXT);
        }
        for (String figure : List.of("p50", "p95", "p99", "rate")) {
            assertContrast(colours, figure, "surface", TEXT);
        }
        assertThat(contrast("#ffffff", colours.get("accent")))
                .as("white on accent")
                .isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theFocusCanBeSeen(String theme) throws IOException {
        Map<String, String> colours = colours(theme);
        for (String ground : GROUNDS) {
            assertContrast(colours, "focus", ground, SIGN);
        }
    }

    private static void assertContrast(Map<String, String> colours, String above, String below, double least) {
        assertThat(contrast(colours.get(above), colours.get(below)))
                .as("%s on %s", above, below)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> colours(String theme) throws IOException {
        String css;
        try (InputStream stream =
                Objects.requireNonNull(Look.class.getResourceAsStream("../console.css"), "console.css")) {
            css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher block = Pattern.compile("\\.theme-" + theme + " \\{([^}]*)}").matcher(css);
        assertThat(block.find()).isTrue();
        Map<String, String> colours = new HashMap<>();
        Matcher colour = Pattern.compile("-cw-([a-z0-9-]+): (#[0-9a-f]{6});").matcher(block.group(1));
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    private static double contrast(@Nullable String one, @Nullable String other) {
        double first = luminance(Objects.requireNonNull(one));
        double second = luminance(Objects.requireNonNull(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel((rgb >> 8) & 0xFF) + 0.0722 * channel(rgb & 0xFF);
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
