package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.StopSignal;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.UsageException;
import dev.cartwright.app.engine.Replay;
import dev.cartwright.app.engine.Replay.Fate;
import dev.cartwright.app.engine.Replay.Replayed;
import dev.cartwright.app.shop.Installation;
import dev.cartwright.app.shop.ShopOrigin;
import dev.cartwright.app.shop.TargetAddress;
import dev.cartwright.app.terminal.Ink;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.evidence.EvidenceReader;
import dev.cartwright.reports.folder.RunFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cartwright replay}. */
@Command(
        name = "replay",
        description =
                "Make the checks of a run again that found something, with the same seed and profile: FIXED, STILL"
                        + " FAILING or ERROR.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything that was replayed is fixed",
            "1:something still fails",
            Texts.EXIT_USAGE,
            "3:nothing still fails, and not everything could be decided",
            Texts.EXIT_TROUBLE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cartwright replay reports/out/reference",
            "  cartwright replay DIR --check cart/3.2",
            "  cartwright replay DIR --target http://127.0.0.1:3000     after a fix on another address"
        })
final class ReplayCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            description =
                    "Run folder, such as reports/out/<shop>/<run-id>, or the dossier.json in it; a shop's folder means its"
                            + " newest run.")
    private Path run = Path.of("");

    @Option(
            names = "--check",
            paramLabel = "CHECK",
            split = ",",
            description = "Only this check, chapter or claim, where it found something. Repeatable.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--target",
            paramLabel = "URL",
            description =
                    "Scheme, host and port to ask instead of the run's (default: the run's; a built-in reference cart is"
                            + " started again as it was).")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Leave to send checks to this host; anything but this machine needs it. Repeatable.")
    private List<String> allowed = new ArrayList<>();

    private final Surroundings surroundings;

    ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        EarlierRun earlier = read(surroundings.resolve(run));
        RunRecord record = earlier.record();
        try (Installation installation = Installation.again(
                earlier.origin(),
                record.description().target(),
                target.map(TargetAddress::parse),
                allowed,
                surroundings)) {
            Replay replay = new Replay(surroundings.clock(), installation.secrets());
            List<CheckEvidence> found = replay.found(record, only);
            if (found.isEmpty()) {
                throw new UsageException("There is nothing to replay: no "
                        + (only.isEmpty() ? "check" : "check of " + String.join(", ", only))
                        + " found anything in the run " + record.description().runId() + ".");
            }
            try (StopSignal.Subscription _ = surroundings.stop().whenRaised(replay::stop)) {
                return told(record, found.size(), replay.again(installation.profile(), record, found))
                        .number();
            }
        }
    }

    private record EarlierRun(RunRecord record, ShopOrigin origin) {}

    private static EarlierRun read(Path path) {
        try {
            RunFolder folder = RunFolder.open(path);
            return new EarlierRun(EvidenceReader.read(folder), ShopOrigin.read(folder.path()));
        } catch (ReportException unreadable) {
            throw new UsageException(String.valueOf(unreadable.getMessage()));
        }
    }

    private ExitCode told(RunRecord record, int wanted, List<Replayed> replayed) {
        replayed.forEach(each -> surroundings.out().line(ink(each.fate()), line(record, each)));
        int missing = wanted - replayed.size();
        if (missing > 0) {
            surroundings
                    .err()
                    .line(
                            Ink.YELLOW,
                            missing + " of " + wanted + " checks were not made: the shop can't be reached, or the"
                                    + " replay was stopped.");
        }
        boolean failing = replayed.stream().anyMatch(each -> each.fate() == Fate.STILL_FAILING);
        boolean fixed = missing == 0 && replayed.stream().allMatch(each -> each.fate() == Fate.FIXED);
        return failing ? ExitCode.NO_GO : fixed ? ExitCode.GO : ExitCode.INCONCLUSIVE;
    }

    private static Ink ink(Fate fate) {
        return switch (fate) {
            case FIXED -> Ink.GREEN;
            case STILL_FAILING -> Ink.RED;
            case ERROR -> Ink.YELLOW;
        };
    }

    private static String line(RunRecord record, Replayed each) {
        String claim = record.description().catalogue().stream()
                .filter(listing -> listing.address().equals(each.before().check()))
                .map(CheckListing::claim)
                .findFirst()
                .orElse("");
        return "%-13s %s %s: %s"
                .formatted(
                        each.fate().label(),
                        each.before().check(),
                        claim,
                        each.after().reason());
    }
}
