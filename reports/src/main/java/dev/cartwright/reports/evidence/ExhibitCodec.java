package dev.cartwright.reports.evidence;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.Exhibit;
import dev.cartwright.certification.evidence.Exhibit.Steps;
import dev.cartwright.certification.evidence.Exhibit.Timeline;
import dev.cartwright.certification.evidence.Exhibit.Timeline.Bar;
import dev.cartwright.certification.evidence.Exhibit.Timeline.Role;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What a finding shows, as a member of it: {@code steps} or {@code timeline}, or neither as in older evidence. */
final class ExhibitCodec {

    private ExhibitCodec() {}

    static void write(Exhibit exhibit, ObjectNode finding) {
        switch (exhibit) {
            case Steps steps -> {
                ObjectNode node = finding.putObject("steps");
                ArrayNode texts = node.putArray("done");
                steps.steps().forEach(texts::add);
                node.put("broken", steps.broken());
            }
            case Timeline timeline -> {
                ObjectNode node = finding.putObject("timeline");
                node.put("title", timeline.title());
                ArrayNode bars = node.putArray("bars");
                timeline.bars().forEach(bar -> write(bar, bars.addObject()));
            }
        }
    }

    private static void write(Bar bar, ObjectNode node) {
        node.put("client", bar.client());
        node.put("operation", bar.operation());
        node.put("result", bar.result());
        node.put("sent", bar.sent().toString());
        bar.answered().ifPresent(at -> node.put("answered", at.toString()));
        node.put("role", bar.role().name());
    }

    static Optional<Exhibit> read(Members finding) {
        Optional<Exhibit> steps = finding.optionalObject("steps").map(ExhibitCodec::steps);
        Optional<Exhibit> timeline = finding.optionalObject("timeline").map(ExhibitCodec::timeline);
        if (steps.isPresent() && timeline.isPresent()) {
            throw new MalformedEvidence("a finding shows steps or a timeline, not both");
        }
        return steps.or(() -> timeline);
    }

    private static Exhibit steps(Members members) {
        int broken = members.integer("broken");
        Exhibit read = valid(() -> new Steps(members.texts("done"), broken));
        members.end();
        return read;
    }

    private static Exhibit timeline(Members members) {
        Exhibit read = valid(() -> new Timeline(members.text("title"), members.objects("bars", ExhibitCodec::bar)));
        members.end();
        return read;
    }

    private static Bar bar(Members members) {
        return new Bar(
                members.text("client"),
                members.text("operation"),
                members.text("result"),
                members.parsed("sent", Duration::parse),
                members.optionalText("answered").map(_ -> members.parsed("answered", Duration::parse)),
                members.word("role", Role.class));
    }

    private static Exhibit valid(Supplier<Exhibit> exhibit) {
        try {
            return exhibit.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedEvidence(String.valueOf(e.getMessage()));
        }
    }
}
