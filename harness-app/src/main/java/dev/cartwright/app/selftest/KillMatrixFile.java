package dev.cartwright.app.selftest;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.reports.folder.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/** Writes a kill matrix as JSON, without times, so that two runs of one version are the same file. */
public final class KillMatrixFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private KillMatrixFile() {}

    /** The file's text. */
    public static String text(KillMatrix matrix) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("checks", matrix.listings().size());
        root.put("guardedTwice", Math.round(1_000 * matrix.guardedTwice()) / 1_000.0);
        ArrayNode problems = root.putArray("problems");
        matrix.problems().forEach(problems::add);
        ArrayNode subjects = root.putArray("subjects");
        for (Trial trial : matrix.trials()) {
            ObjectNode subject = subjects.addObject();
            subject.put("id", trial.subject().id());
            subject.put("description", trial.subject().sentence());
            subject.put("expected", trial.subject().expectation().name());
            addresses(subject.putArray("named"), matrix.named(trial.subject()));
            addresses(subject.putArray("failed"), trial.ended(Set.of(Outcome.FAIL)));
            addresses(subject.putArray("warned"), trial.ended(Set.of(Outcome.WARN)));
        }
        return MAPPER.writer(new DefaultPrettyPrinter()).writeValueAsString(root) + "\n";
    }

    private static void addresses(ArrayNode array, Collection<CheckAddress> checks) {
        checks.forEach(check -> array.add(check.value()));
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws IOException when it can't be written
     */
    public static void write(KillMatrix matrix, Path file) throws IOException {
        AtomicFile.write(file, text(matrix).getBytes(StandardCharsets.UTF_8));
    }
}
