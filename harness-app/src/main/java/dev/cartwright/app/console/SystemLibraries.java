package dev.cartwright.app.console;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What JavaFX takes from a Linux system to open a window and to draw text. Where one is missing it hangs, so it is looked for before. */
final class SystemLibraries {

    /** A library and the Debian package that brings it. */
    private record Library(String file, String debian) {}

    private static final List<Library> FOR_A_WINDOW =
            List.of(new Library("libgtk-3.so.0", "libgtk-3-0"), new Library("libXtst.so.6", "libxtst6"));

    private static final List<Library> FOR_TEXT = List.of(
            new Library("libfreetype.so.6", "libfreetype6"),
            new Library("libpango-1.0.so.0", "libpango-1.0-0"),
            new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    private SystemLibraries() {}

    /**
     * What is missing and how to get it, one sentence; empty where nothing is.
     *
     * @param system the name of the operating system, as Java has it
     * @param inMemory whether JavaFX draws into memory, without a window
     * @param present whether a library can be loaded
     */
    static Optional<String> complaint(String system, boolean inMemory, Predicate<String> present) {
        if (!system.startsWith("Linux")) {
            return Optional.empty();
        }
        List<Library> missing = Stream.concat(inMemory ? Stream.empty() : FOR_A_WINDOW.stream(), FOR_TEXT.stream())
                .filter(library -> !present.test(library.file()))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The console can't draw here, because this system lacks "
                        + missing.stream().map(Library::file).collect(Collectors.joining(", "))
                        + ". Install that (Debian: apt-get install "
                        + missing.stream().map(Library::debian).collect(Collectors.joining(" "))
                        + ") and start it again; the command line does all it does without.");
    }

    /** Whether the system's own loader finds a library; JavaFX would load the same ones a moment later. */
    @SuppressWarnings("restricted")
    static boolean present(String file) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, arena);
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }
}
