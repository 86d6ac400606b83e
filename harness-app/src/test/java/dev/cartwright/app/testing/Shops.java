package dev.cartwright.app.testing;

import dev.cartwright.contract.profile.ReferenceProfile;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.ServerConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shops that are not the built-in one, and profile files for them. */
public final class Shops {

    private Shops() {}

    /** A reference server that Cartwright only knows by its address. */
    public static ReferenceServer elsewhere(String... faults) {
        return ReferenceServer.start(
                ServerConfiguration.forTests().faults(faults).build());
    }

    /** The same with each answer 50 ms later, for a run that is to be met while it lasts. */
    public static ReferenceServer slow() {
        return ReferenceServer.start(
                ServerConfiguration.forTests().variants("slow-in-time").build());
    }

    /** The profile of the reference shop as a file, with {@code more} at its end. */
    public static Path profile(Path directory, String more) {
        try {
            return Files.writeString(
                    directory.resolve("shop.yaml"),
                    ReferenceProfile.text() + "\n" + more + "\n",
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
