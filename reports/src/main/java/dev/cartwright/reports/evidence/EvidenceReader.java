package dev.cartwright.reports.evidence;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.folder.AtomicFile;
import dev.cartwright.reports.folder.RunFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the evidence of a run. A last line without its line end was cut off when the run was killed: it is left out, and
 * the record says so in its notes. Anything else that is not evidence is refused, since a report that skips what it can't
 * read may miss a failure.
 */
public final class EvidenceReader {

    /** The note of a record whose last line was cut off. */
    public static final String CUT_NOTE =
            "The last line of evidence.ndjson was cut off in the middle, so what it held is not part of this report.";

    private final Path file;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<CheckAddress, Integer> lineOfCheck = new HashMap<>();
    private Optional<RunDescription> description = Optional.empty();
    private Set<CheckAddress> catalogue = Set.of();
    private Optional<RunEvent.RunFinished> finished = Optional.empty();

    private EvidenceReader(Path file) {
        this.file = file;
    }

    /**
     * Everything that is known of the run in {@code folder}.
     *
     * @throws ReportException naming file, line and what to do
     */
    public static RunRecord read(RunFolder folder) {
        return new EvidenceReader(folder.evidence()).record();
    }

    /** As {@link #read(RunFolder)}, for a path. */
    public static RunRecord read(Path runFolder) {
        return read(RunFolder.open(runFolder));
    }

    private RunRecord record() {
        String text = text();
        int end = text.lastIndexOf('\n') + 1;
        List<String> lines = text.substring(0, end).lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            take(lines.get(index), index + 1);
        }
        RunDescription described = description.orElseThrow(() -> new ReportException(
                file + " has no complete first line: the run was cut off before it began, and there is nothing to"
                        + " report. Run it again."));
        return new RunRecord(end < text.length() ? withCutNote(described) : described, evidence, finished);
    }

    private void take(String line, int number) {
        try {
            RunEvent event = EventCodec.event(line);
            refuseOutOfPlace(event);
            switch (event) {
                case RunEvent.RunStarted(var started) -> {
                    description = Optional.of(started);
                    catalogue = started.catalogue().stream()
                            .map(CheckListing::address)
                            .collect(Collectors.toCollection(HashSet::new));
                }
                case RunEvent.EvidenceRecorded(var recorded) -> {
                    if (recorded instanceof CheckEvidence check) {
                        refuseStray(check.check(), number);
                    }
                    evidence.add(recorded);
                }
                case RunEvent.RunFinished over -> finished = Optional.of(over);
                case RunEvent.CheckStarted ignored -> {}
                case RunEvent.LoadStarted ignored -> {}
                case RunEvent.InjectorReported ignored -> {}
                case RunEvent.LoadProgressed ignored -> {}
            }
        } catch (MalformedEvidence e) {
            throw new ReportException(
                    "%s, line %s: %s. The file was changed or damaged after it was written; restore it or run again."
                            .formatted(file, number, e.getMessage()),
                    e);
        }
    }

    private void refuseOutOfPlace(RunEvent event) {
        boolean start = event instanceof RunEvent.RunStarted;
        if (description.isEmpty() && !start) {
            throw new MalformedEvidence("the first line must be of type run-started");
        }
        if (description.isPresent() && start) {
            throw new MalformedEvidence("the run starts a second time");
        }
        if (finished.isPresent()) {
            throw new MalformedEvidence("there is more behind the end of the run");
        }
    }

    private void refuseStray(CheckAddress check, int number) {
        if (!catalogue.contains(check)) {
            throw new MalformedEvidence("check " + check + " is not in the catalogue of the run");
        }
        Integer earlier = lineOfCheck.putIfAbsent(check, number);
        if (earlier != null) {
            throw new MalformedEvidence("check " + check + " has its evidence in line " + earlier + " already");
        }
    }

    private String text() {
        try {
            // One byte, one character: offsets stay right and no byte is ever replaced. Evidence is pure ASCII anyway.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new ReportException(
                    file.getParent() + " is no run folder, since it holds no evidence.ndjson; name one like"
                            + " <out>/<shop>/<run id>.",
                    e);
        } catch (IOException e) {
            throw new ReportException(file + " can't be read (" + AtomicFile.reason(e) + ").", e);
        }
    }

    private static RunDescription withCutNote(RunDescription described) {
        List<String> notes = new ArrayList<>(described.notes());
        notes.add(CUT_NOTE);
        return new RunDescription(
                described.runId(),
                described.startedAt(),
                described.version(),
                described.planRevision(),
                described.shop(),
                described.target(),
                described.environment(),
                described.scope(),
                described.depth(),
                described.seed(),
                described.readOnly(),
                described.catalogue(),
                described.selected(),
                described.waivers(),
                described.knownIssues(),
                notes);
    }
}
