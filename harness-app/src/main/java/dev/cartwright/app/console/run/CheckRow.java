package dev.cartwright.app.console.run;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.reports.dossier.CheckStatus;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One check of the suite and how it stands. */
public final class CheckRow {

    /**
     * How it stands.
     *
     * @param running whether it is being made
     * @param status how it ended, if it did
     * @param millis how long it took
     */
    public record Progress(boolean running, Optional<CheckStatus> status, long millis) {
        static final Progress WAITING = new Progress(false, Optional.empty(), 0);
        static final Progress RUNNING = new Progress(true, Optional.empty(), 0);

        static Progress ended(CheckStatus status, long millis) {
            return new Progress(false, Optional.of(status), millis);
        }

        /** Its group. */
        public OutcomeGroup group() {
            return status.map(OutcomeGroup::of).orElse(OutcomeGroup.WAITING);
        }
    }

    private final CheckListing listing;
    private final String words;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.WAITING);

    CheckRow(CheckListing listing) {
        this.listing = listing;
        this.words = (listing.address() + " " + listing.claim() + " " + listing.statement() + " "
                        + String.join(" ", listing.planItems()))
                .toLowerCase(Locale.ROOT);
    }

    boolean holds(String[] wanted) {
        for (String word : wanted) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    void waits() {
        progress.set(Progress.WAITING);
    }

    void begins() {
        progress.set(Progress.RUNNING);
    }

    void ends(CheckEvidence evidence) {
        progress.set(Progress.ended(
                CheckStatus.of(evidence.outcome()), evidence.elapsed().toMillis()));
    }

    /** The check. */
    public CheckListing listing() {
        return listing;
    }

    /** How it stands. */
    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }
}
