package dev.cartwright.app.command;

import dev.cartwright.certification.gate.Gate;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a verdict is told. */
final class VerdictOptions {

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            converter = GateConverter.class,
            completionCandidates = GateWords.class,
            description =
                    "Gate that the exit code follows: automated (all this version can settle itself) or release (the"
                            + " plan's go/no-go) (default: automated). Both are always printed.")
    private Gate gate = new Gate.Automated();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print the verdict lines and errors, nothing else.")
    private boolean quiet;

    Gate gate() {
        return gate;
    }

    boolean quiet() {
        return quiet;
    }

    /** The words for completion. */
    static final class GateWords extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1;

        GateWords() {
            super(List.of("automated", "release"));
        }
    }

    /** Reads a gate's word. */
    static final class GateConverter implements ITypeConverter<Gate> {
        @Override
        public Gate convert(String word) {
            return switch (word) {
                case "automated" -> new Gate.Automated();
                case "release" -> new Gate.Release();
                default ->
                    throw new TypeConversionException("'" + word + "' is no gate; there are automated and release");
            };
        }
    }
}
