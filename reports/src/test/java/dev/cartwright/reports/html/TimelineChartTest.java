package dev.cartwright.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.Exhibit.Timeline;
import dev.cartwright.certification.evidence.Exhibit.Timeline.Bar;
import dev.cartwright.certification.evidence.Exhibit.Timeline.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A timeline is drawn with a lane for each client, and told to who can't see it. */
class TimelineChartTest {

    private static final Timeline LOST = new Timeline(
            "lost update",
            List.of(
                    bar("tab B", "POST 1 × 'mug'", "1 × mug", 0, 40, Role.PART),
                    bar("tab A", "POST 1 × '<mug>'", "1 × mug, and so on, ".repeat(20), 35, 60, Role.BYSTANDER),
                    new Bar(
                            "tab A",
                            "DELETE 'mug'",
                            "no answer",
                            Duration.ofMillis(61),
                            Optional.empty(),
                            Role.BYSTANDER),
                    bar("tab B", "GET", "1 × mug", 50, 80, Role.DECISIVE)));

    private final String svg = TimelineChart.of("t", LOST);

    @Test
    void hasALaneForEachClientAndABarForEachRequest() {
        assertThat(Pattern.compile("class=\"lane\"").matcher(svg).results()).hasSize(2);
        assertThat(Pattern.compile("class=\"call ").matcher(svg).results()).hasSize(4);
        assertThat(Pattern.compile("class=\"call decisive\"").matcher(svg).results())
                .hasSize(1);
        assertThat(svg.indexOf(">tab A<")).isLessThan(svg.indexOf(">tab B<"));
    }

    @Test
    void tellsWhatItShows() {
        assertThat(svg)
                .contains("role=\"img\"", "aria-labelledby=\"t-t t-d\"", "<title id=\"t-t\">lost update</title>")
                .contains("tab B: GET -&gt; 1 × mug")
                .doesNotContain("<mug>");
    }

    @Test
    void drawsNothingBeyondItsEdges() {
        double width = 460;
        for (MatchResult rect : Pattern.compile(" x=\"([0-9.]+)\" y=\"[0-9.]+\" width=\"([0-9.]+)\"")
                .matcher(svg)
                .results()
                .toList()) {
            assertThat(Double.parseDouble(rect.group(1)) + Double.parseDouble(rect.group(2)))
                    .isLessThanOrEqualTo(width);
        }
        for (MatchResult text : Pattern.compile("class=\"words [a-z]+\" x=\"([0-9.]+)\"[^>]*>([^<]*)<")
                .matcher(svg)
                .results()
                .toList()) {
            assertThat(Double.parseDouble(text.group(1))
                            + 6.2 * text.group(2).replaceAll("&[a-z]+;", "x").length())
                    .as(text.group(2))
                    .isLessThanOrEqualTo(width);
        }
    }

    private static Bar bar(String client, String operation, String result, long sent, long answered, Role role) {
        return new Bar(
                client, operation, result, Duration.ofMillis(sent), Optional.of(Duration.ofMillis(answered)), role);
    }
}
