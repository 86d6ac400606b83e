package dev.cartwright.reports.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.AttestedEvidence;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.evidence.ImportedEvidence;
import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.run.RunEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * Run events as lines of text and back. A line is one JSON object whose member {@code type} says what it is; the first one
 * of a file carries the version of the format.
 *
 * <p>Lines are pure ASCII: whatever text a shop sends, even half a surrogate pair, comes back as it was.
 */
final class EventCodec {

    /** Version of the format; raised when an older Cartwright could not read a line or would misread it. */
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventCodec() {}

    /** The line for {@code event}, without its line end; empty for an event that leaves no evidence. */
    static Optional<String> line(RunEvent event) {
        ObjectNode node = JSON.createObjectNode();
        boolean kept = switch (event) {
            case RunEvent.RunStarted(var description) -> {
                node.put("type", "run-started").put("format", FORMAT);
                DescriptionCodec.write(description, node);
                yield true;
            }
            case RunEvent.EvidenceRecorded(var evidence) -> {
                write(evidence, node);
                yield true;
            }
            case RunEvent.RunFinished(var at, var stopped) -> {
                node.put("type", "run-finished").put("at", at.toString()).put("stopped", stopped);
                yield true;
            }
            // What these tell is part of the evidence that ends them.
            case RunEvent.CheckStarted started -> false;
            case RunEvent.LoadStarted started -> false;
            case RunEvent.InjectorReported reported -> false;
            case RunEvent.LoadProgressed progressed -> false;
        };
        return kept ? Optional.of(text(node)) : Optional.empty();
    }

    /**
     * The event of a line.
     *
     * @throws MalformedEvidence saying which member is wrong
     */
    static RunEvent event(String line) {
        Members members = parsed(line);
        String type = members.text("type");
        RunEvent event = switch (type) {
            case "run-started" -> started(members);
            case "check" -> new RunEvent.EvidenceRecorded(CheckCodec.read(members));
            case "load" -> new RunEvent.EvidenceRecorded(LoadCodec.read(members));
            case "attestation" -> new RunEvent.EvidenceRecorded(StatementCodec.readAttested(members));
            case "imported-metric" -> new RunEvent.EvidenceRecorded(StatementCodec.readImported(members));
            case "run-finished" ->
                new RunEvent.RunFinished(members.parsed("at", Instant::parse), members.flag("stopped"));
            default ->
                throw new MalformedEvidence("'type' is '" + type
                        + "'; known are run-started, check, load, attestation, imported-metric and run-finished");
        };
        members.end();
        return event;
    }

    private static RunEvent.RunStarted started(Members members) {
        long format = members.number("format");
        if (format != FORMAT) {
            throw new MalformedEvidence("it is of format " + format + ", and this version of Cartwright reads format "
                    + FORMAT + "; use the version that wrote it");
        }
        return new RunEvent.RunStarted(DescriptionCodec.read(members));
    }

    private static void write(Evidence evidence, ObjectNode node) {
        switch (evidence) {
            case CheckEvidence check -> CheckCodec.write(check, node.put("type", "check"));
            case LoadEvidence load -> LoadCodec.write(load, node.put("type", "load"));
            case AttestedEvidence attested ->
                StatementCodec.write(attested.attestation(), node.put("type", "attestation"));
            case ImportedEvidence imported -> StatementCodec.write(imported, node.put("type", "imported-metric"));
        }
    }

    private static Members parsed(String line) {
        if (line.chars().anyMatch(character -> character > 0x7F)) {
            throw new MalformedEvidence("it holds characters that evidence never holds unescaped");
        }
        try {
            return Members.of(JSON.readTree(line), "");
        } catch (JsonProcessingException e) {
            throw new MalformedEvidence("it is no JSON: " + e.getOriginalMessage());
        }
    }

    private static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values can't be written", e);
        }
    }
}
