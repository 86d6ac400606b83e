package dev.cartwright.reports.html;

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
import org.junit.jupiter.api.Test;

/** Text on its ground reaches the contrast of WCAG AA, 4.5 to 1, in light and dark; lines of charts reach 3 to 1. */
class ContrastTest {

    private static final List<List<String>> TEXTS = List.of(
            List.of("text", "bg"),
            List.of("text", "surface"),
            List.of("text", "sunken"),
            List.of("muted", "bg"),
            List.of("muted", "surface"),
            List.of("muted", "sunken"),
            List.of("bad", "sunken"),
            List.of("link", "bg"),
            List.of("link", "surface"),
            List.of("good", "good-bg"),
            List.of("good", "surface"),
            List.of("bad", "bad-bg"),
            List.of("bad", "surface"),
            List.of("caution", "caution-bg"),
            List.of("caution", "surface"),
            List.of("open", "open-bg"),
            List.of("open", "surface"),
            List.of("quiet", "quiet-bg"));

    @Test
    void everyPairIsReadable() throws IOException {
        List<Map<String, String>> schemes = schemes();
        assertThat(schemes).as("light and dark").hasSize(2);
        for (Map<String, String> scheme : schemes) {
            TEXTS.forEach(pair -> assertThat(contrast(scheme, pair.get(0), pair.get(1)))
                    .as("%s in %s", pair, scheme.get("bg"))
                    .isGreaterThanOrEqualTo(4.5));
            List.of("p50", "p95", "p99")
                    .forEach(line -> assertThat(contrast(scheme, line, "surface"))
                            .as(line)
                            .isGreaterThanOrEqualTo(3));
            assertThat(contrast(scheme, "p95", "sunken")).isGreaterThanOrEqualTo(3);
        }
    }

    private static List<Map<String, String>> schemes() throws IOException {
        String css;
        try (InputStream stream = Objects.requireNonNull(ContrastTest.class.getResourceAsStream("report.css"))) {
            css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Pattern.compile(":root \\{([^}]*--link: #[0-9a-f]{6}[^}]*)\\}")
                .matcher(css)
                .results()
                .map(block -> {
                    Map<String, String> colours = new HashMap<>();
                    Matcher colour =
                            Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})").matcher(block.group(1));
                    while (colour.find()) {
                        colours.put(colour.group(1), colour.group(2));
                    }
                    return colours;
                })
                .toList();
    }

    private static double contrast(Map<String, String> scheme, String one, String other) {
        double first = luminance(Objects.requireNonNull(scheme.get(one), one));
        double second = luminance(Objects.requireNonNull(scheme.get(other), other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8 & 0xFF) + 0.0722 * channel(rgb & 0xFF);
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
