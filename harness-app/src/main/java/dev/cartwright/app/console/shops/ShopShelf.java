package dev.cartwright.app.console.shops;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.TroubleException;
import dev.cartwright.app.engine.Judge;
import dev.cartwright.app.shop.NewProfile;
import dev.cartwright.app.shop.TargetAddress;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.profile.ProfileException;
import dev.cartwright.contract.profile.ProfileReader;
import dev.cartwright.contract.profile.ProfileTemplate;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.folder.AtomicFile;
import dev.cartwright.reports.folder.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The profile files there are, and what their runs said. Every method reads or writes files, so it belongs into the background. */
public final class ShopShelf {

    private static final int LARGEST = 1_000_000;

    private final Surroundings surroundings;

    public ShopShelf(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The reference shop, then the profiles that are remembered, then those in the user's folder and its {@code profiles}. */
    public List<ShopEntry> shops(List<Path> remembered) {
        Set<Path> files = new LinkedHashSet<>(remembered);
        files.addAll(profilesIn(surroundings.directory()));
        files.addAll(profilesIn(surroundings.directory().resolve("profiles")));
        return Stream.concat(
                        Stream.of(ShopEntry.reference(last(ShopEntry.REFERENCE_NAME))),
                        files.stream().filter(Files::isRegularFile).map(this::entry))
                .toList();
    }

    /** The shop of one file. */
    public ShopEntry entry(Path file) {
        try {
            ShopProfile profile = ProfileReader.read(file);
            return new ShopEntry(
                    profile.name(), Optional.of(file), Optional.of(profile), List.of(), last(profile.name()));
        } catch (ProfileException unusable) {
            return new ShopEntry(
                    file.getFileName().toString(),
                    Optional.of(file),
                    Optional.empty(),
                    unusable.problems(),
                    Optional.empty());
        }
    }

    /**
     * The text of a profile file.
     *
     * @throws TroubleException when it can't be read
     */
    public String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new TroubleException(
                    file + " can't be read (" + AtomicFile.reason(e) + "); see that it is a text file you may read.",
                    e);
        }
    }

    /**
     * Writes a fresh profile to fill in, as {@code cartwright init} does.
     *
     * @return the file
     */
    public Path create(String address, String fileName) {
        String text = ProfileTemplate.forTarget(TargetAddress.parseWithPath(address));
        Path file = surroundings.resolve(Path.of(fileName));
        NewProfile.write(file, text, false, "give another file name.");
        return file;
    }

    /** Writes the text of a profile. */
    public void save(Path file, String text) {
        NewProfile.save(file, text);
    }

    private Optional<LastVerdict> last(String shop) {
        try {
            return RunFolder.latest(surroundings.defaultOutput().resolve(shop))
                    .map(folder -> new LastVerdict(Judge.read(folder).judged()));
        } catch (ReportException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Path> profilesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .filter(ShopShelf::looksLikeAProfile)
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static boolean looksLikeAProfile(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) < LARGEST
                    && Files.readString(file).contains("baseUrl");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
