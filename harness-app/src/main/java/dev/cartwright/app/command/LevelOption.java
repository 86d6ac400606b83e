package dev.cartwright.app.command;

import dev.cartwright.certification.run.Depth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How thorough a run is. */
final class LevelOption {

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = DepthConverter.class,
            completionCandidates = DepthWords.class,
            description = "How thorough: smoke (at most 30 s), standard (at most 120 s) or full (as long as it takes)"
                    + " (default: standard). All checks are made at every level; the levels differ in load.")
    private Depth depth = Depth.STANDARD;

    Depth depth() {
        return depth;
    }

    private static List<String> words() {
        return Arrays.stream(Depth.values())
                .map(depth -> depth.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The words for completion. */
    static final class DepthWords extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1;

        DepthWords() {
            super(words());
        }
    }

    /** Reads a level's word. */
    static final class DepthConverter implements ITypeConverter<Depth> {
        @Override
        public Depth convert(String word) {
            return Arrays.stream(Depth.values())
                    .filter(depth -> depth.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + word + "' is no level; there are " + String.join(", ", words())));
        }
    }
}
