package dev.cartwright.contract;

import java.nio.file.Path;

/** Where the sources of the project are, for tests that compare documents. */
public final class ProjectRoot {

    private ProjectRoot() {}

    /** A file of the project, given from its root. */
    public static Path file(String path) {
        return Path.of(System.getProperty("cartwright.root", "..")).resolve(path);
    }
}
