package dev.cartwright.reference.database;

import java.util.function.Supplier;

/** The kinds of databases that a test runs on. */
public enum EachDatabase {
    H2(() -> "jdbc:h2:mem:" + System.nanoTime()),
    POSTGRESQL(RealPostgres::freshDatabase);

    private final Supplier<String> address;

    EachDatabase(Supplier<String> address) {
        this.address = address;
    }

    /** The address of an empty database of this test's own. */
    public String fresh() {
        return address.get();
    }
}
