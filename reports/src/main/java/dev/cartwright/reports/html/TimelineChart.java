package dev.cartwright.reports.html;

import dev.cartwright.certification.evidence.Exhibit.Timeline;
import dev.cartwright.certification.evidence.Exhibit.Timeline.Bar;
import dev.cartwright.certification.evidence.Exhibit.Timeline.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A timeline as SVG: a lane for each client, a bar from each request to its answer with what it asked and was told above it.
 * Wide enough for the words at 500 pixels.
 */
final class TimelineChart {

    private static final int WIDTH = 460;
    private static final int PLOT = 50;
    private static final int END = WIDTH - 10;
    private static final int TOP = 10;
    private static final int ROW = 30;
    private static final int GAP = 12;
    private static final int AXIS = 22;
    private static final int BAR = 9;
    private static final int WORDS_ABOVE = 13;

    /** Units that a letter of usual words takes, in the widest of the usual fonts. */
    private static final double LETTER = 6.4;

    private static final double BOLD_LETTER = 7.2;

    private final Timeline timeline;
    private final double end;
    private final SvgChart svg;

    /** A lane's rows: in each, bars whose words don't run into each other. */
    private record Lane(String client, List<List<Bar>> rows) {}

    private TimelineChart(String id, Timeline timeline, List<Lane> lanes, double end) {
        this.timeline = timeline;
        this.end = end;
        int rows = lanes.stream().mapToInt(lane -> lane.rows().size()).sum();
        int height = TOP + rows * ROW + lanes.size() * GAP + AXIS;
        this.svg = new SvgChart(
                id, "chart timeline", WIDTH, height, timeline.title(), String.join("; ", timeline.lines()));
    }

    /** @param id unique on the page */
    static String of(String id, Timeline timeline) {
        double end = Math.max(1, milliseconds(timeline.end()));
        List<Lane> lanes = timeline.clients().stream()
                .sorted()
                .map(client -> new Lane(client, rows(timeline, client, end)))
                .toList();
        return new TimelineChart(id, timeline, lanes, end).drawn(lanes);
    }

    private static List<List<Bar>> rows(Timeline timeline, String client, double end) {
        List<List<Bar>> rows = new ArrayList<>();
        for (Bar bar : timeline.bars()) {
            if (bar.client().equals(client)) {
                rows.stream()
                        .filter(row -> wordsEnd(row.getLast(), end) + 8 < x(milliseconds(bar.sent()), end)
                                && wordsBegin(bar, end) == x(milliseconds(bar.sent()), end))
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.getLast();
                        })
                        .add(bar);
            }
        }
        return rows;
    }

    private String drawn(List<Lane> lanes) {
        int top = TOP;
        int bottom = svg.height() - AXIS;
        Scale scale = Scale.linear(end);
        scale.ticks().stream().filter(tick -> tick <= end).forEach(tick -> {
            svg.line("grid", x(tick, end), TOP - 4, x(tick, end), bottom);
            svg.text(
                    tick >= 0.97 * end ? "tick end" : "tick middle",
                    x(tick, end),
                    bottom + 14,
                    Words.decimal(tick) + " ms");
        });
        int band = top;
        for (Lane lane : lanes) {
            svg.rect("lane", 0, band - 3, WIDTH, height(lane), "");
            band += lane.rows().size() * ROW + GAP;
        }
        timeline.bars().stream()
                .filter(bar -> bar.role() == Role.DECISIVE)
                .flatMap(bar -> bar.answered().stream())
                .forEach(at -> svg.line("moment", x(milliseconds(at), end), TOP - 4, x(milliseconds(at), end), bottom));
        for (Lane lane : lanes) {
            svg.text("client", 8, top + (height(lane) + 2) / 2.0, cut(lane.client(), 8));
            for (List<Bar> row : lane.rows()) {
                int y = top;
                row.forEach(bar -> draw(bar, y));
                top += ROW;
            }
            top += GAP;
        }
        return svg.finished();
    }

    private static int height(Lane lane) {
        return lane.rows().size() * ROW + GAP / 2;
    }

    private void draw(Bar bar, int y) {
        double from = x(milliseconds(bar.sent()), end);
        double to = bar.answered().map(at -> x(milliseconds(at), end)).orElse((double) END);
        String css = css(bar);
        svg.text("words " + css, wordsBegin(bar, end), y + WORDS_ABOVE - 4.0, words(bar));
        svg.rect(
                "call " + css + (bar.answered().isEmpty() ? " open" : ""),
                from,
                y + WORDS_ABOVE,
                Math.max(3, to - from),
                BAR,
                bar.client() + ": " + bar.operation() + " → " + bar.result());
    }

    private static String css(Bar bar) {
        return switch (bar.role()) {
            case DECISIVE -> "decisive";
            case PART -> "part";
            case BYSTANDER -> "bystander";
        };
    }

    private static String words(Bar bar) {
        return cut(bar.operation() + " → " + bar.result(), (int) ((END - PLOT) / letter(bar)));
    }

    private static double length(Bar bar) {
        return words(bar).length() * letter(bar);
    }

    private static double letter(Bar bar) {
        return bar.role() == Role.DECISIVE ? BOLD_LETTER : LETTER;
    }

    private static String cut(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1) + "…";
    }

    /** Above the beginning of the bar, or farther left where they would not fit. */
    private static double wordsBegin(Bar bar, double end) {
        double begin = x(milliseconds(bar.sent()), end);
        return Math.max(PLOT, Math.min(begin, END - length(bar)));
    }

    private static double wordsEnd(Bar bar, double end) {
        double barEnd = bar.answered().map(at -> x(milliseconds(at), end)).orElse((double) END);
        return Math.max(barEnd, wordsBegin(bar, end) + length(bar));
    }

    private static double x(double milliseconds, double end) {
        return PLOT + Math.clamp(milliseconds / end, 0, 1) * (END - PLOT);
    }

    private static double milliseconds(Duration time) {
        return time.toSeconds() * 1e3 + time.toNanosPart() / 1e6;
    }
}
