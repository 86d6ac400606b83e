package dev.cartwright.reports.evidence;

import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunListener;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.folder.AtomicFile;
import dev.cartwright.reports.folder.RunFolder;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Appends what happens in a run to {@code evidence.ndjson}, one line an event, each in one write that has reached the
 * operating system when {@link #heard} returns; so a run that is killed leaves all its evidence but the line it was
 * writing. May be used by several threads.
 *
 * <p>Every problem surfaces as a {@link ReportException}: evidence that is lost unseen could turn a failure green.
 */
public final class EvidenceLog implements RunListener, AutoCloseable {

    private enum State {
        EMPTY,
        RUNNING,
        FINISHED,
        BROKEN
    }

    private final Path file;
    // A channel would be closed for all by the first thread that is interrupted while it writes; a plain stream is not.
    private final OutputStream out;
    private State state = State.EMPTY;
    private long written;

    /**
     * Begins the evidence of a run.
     *
     * @throws ReportException when the folder holds evidence already or can't be written
     */
    public EvidenceLog(RunFolder folder) {
        this(folder.evidence(), opened(folder.evidence()));
    }

    /** For tests of a disk that fails. */
    EvidenceLog(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    private static OutputStream opened(Path file) {
        try {
            Files.createFile(file);
            return new FileOutputStream(file.toFile());
        } catch (FileAlreadyExistsException e) {
            throw new ReportException(file + " holds evidence already and is not overwritten; begin a new run.", e);
        } catch (IOException e) {
            throw new ReportException(
                    file + " can't be written (" + AtomicFile.reason(e) + "); choose another folder with --out.", e);
        }
    }

    /**
     * Appends the event.
     *
     * @throws ReportException when it can't be written, or comes before the run started or after it finished
     */
    @Override
    public synchronized void heard(RunEvent event) {
        EventCodec.line(event).ifPresent(line -> {
            State next = next(event);
            append(line);
            state = next;
        });
    }

    private State next(RunEvent event) {
        return switch (state) {
            case EMPTY -> {
                if (!(event instanceof RunEvent.RunStarted)) {
                    throw new ReportException("Evidence came before the run was said to start; nothing was written.");
                }
                yield State.RUNNING;
            }
            case RUNNING -> {
                if (event instanceof RunEvent.RunStarted) {
                    throw new ReportException("The run was said to start twice; the second start was not written.");
                }
                yield event instanceof RunEvent.RunFinished ? State.FINISHED : State.RUNNING;
            }
            case FINISHED ->
                throw new ReportException("Evidence came after the run was said to be over; it was not written.");
            case BROKEN ->
                throw new ReportException("No more evidence can be written to " + file
                        + " since a write failed; the run has to be repeated.");
        };
    }

    private void append(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        State before = state;
        // Whatever goes wrong from here on may have left half a line, behind which nothing may be written.
        state = State.BROKEN;
        try {
            if (Files.size(file) != written) {
                throw new ReportException(file + " was changed by somebody else while the run was going; repeat the run"
                        + " and leave its folder alone.");
            }
            out.write(bytes);
            out.flush();
        } catch (NoSuchFileException e) {
            throw new ReportException(
                    file + " is gone, so evidence would be lost; repeat the run and leave its folder" + " alone.", e);
        } catch (IOException e) {
            throw new ReportException(
                    "Evidence can't be written to " + file + " (" + AtomicFile.reason(e)
                            + "); make room or choose another folder with --out, and repeat the run.",
                    e);
        }
        written += bytes.length;
        state = before;
    }

    /** Closes the file. A run that was not said to be over stays incomplete. */
    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new ReportException(
                    "Evidence can't be written to " + file + " (" + AtomicFile.reason(e) + "); repeat the run.", e);
        }
    }
}
