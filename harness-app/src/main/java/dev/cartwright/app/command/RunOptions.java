package dev.cartwright.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Option;

/** What every verb that makes a run can be told. */
final class RunOptions {

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description =
                    "Seed of everything random; the same seed asks the same (default: a fresh one, shown in the report).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where <shop>/<run-id>/ is made (default: reports/out, in the Cartwright folder when you are in it,"
                            + " else in the current directory).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--read-only", description = "Send nothing that changes state; what needs more stays untested.")
    private boolean readOnly;

    Optional<Path> out() {
        return out;
    }

    boolean readOnly() {
        return readOnly;
    }

    OptionalLong seed() {
        return seed.isPresent() ? OptionalLong.of(seed.get()) : OptionalLong.empty();
    }
}
