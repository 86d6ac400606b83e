package dev.cartwright.reference.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a database is.
 *
 * @param jdbcUrl what its driver is given
 * @param user who comes, where the JDBC address does not say
 * @param password what opens it, where the JDBC address does not say
 * @param dialect which database it is
 */
record DatabaseAddress(String jdbcUrl, Optional<String> user, Optional<String> password, Dialect dialect) {
    private static final String H2 = "jdbc:h2:";
    private static final String H2_IN_MEMORY = "jdbc:h2:mem:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int POSTGRESQL_PORT = 5432;

    /** The databases known. */
    enum Dialect {
        H2,
        POSTGRESQL
    }

    /** A database of this process only, which ends with it. */
    static DatabaseAddress inMemory() {
        return h2(H2_IN_MEMORY + "cartwright-" + UUID.randomUUID());
    }

    /**
     * Reads a JDBC address, or one as platforms give it.
     *
     * @throws DatabaseException when it is neither; without the address, which may hold a password
     */
    static DatabaseAddress of(String text) {
        String address = text.strip();
        if (address.startsWith(H2)) {
            return h2(address);
        }
        if (address.startsWith(POSTGRESQL)) {
            return new DatabaseAddress(address, Optional.empty(), Optional.empty(), Dialect.POSTGRESQL);
        }
        if (address.startsWith("postgres://") || address.startsWith("postgresql://")) {
            return platforms(address);
        }
        throw unusable();
    }

    /** Whether other servers can use the same tables at the same time, or after this one. */
    static boolean isPrivate(String text) {
        return text.strip().startsWith(H2_IN_MEMORY);
    }

    private static DatabaseAddress h2(String url) {
        // without a delay a database in memory ends with its last connection, which a pool may close
        String kept = url.startsWith(H2_IN_MEMORY) && !has(url, ";DB_CLOSE_DELAY=") ? url + ";DB_CLOSE_DELAY=-1" : url;
        boolean saysWho = has(url, ";USER=");
        return new DatabaseAddress(
                kept,
                saysWho ? Optional.empty() : Optional.of("sa"),
                saysWho ? Optional.empty() : Optional.of(""),
                Dialect.H2);
    }

    private static boolean has(String url, String setting) {
        return url.toUpperCase(Locale.ROOT).contains(setting);
    }

    private static DatabaseAddress platforms(String address) {
        try {
            URI uri = new URI(address);
            String path = Optional.ofNullable(uri.getRawPath()).orElse("");
            if (uri.getHost() == null || path.length() < 2) {
                throw unusable();
            }
            String userInfo = Optional.ofNullable(uri.getRawUserInfo()).orElse("");
            String[] parts = userInfo.split(":", 2);
            String port = String.valueOf(uri.getPort() < 0 ? POSTGRESQL_PORT : uri.getPort());
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + ":" + port + path + query,
                    Optional.of(parts[0]).filter(user -> !user.isEmpty()).map(DatabaseAddress::decoded),
                    parts.length == 2 ? Optional.of(decoded(parts[1])) : Optional.empty(),
                    Dialect.POSTGRESQL);
        } catch (URISyntaxException | IllegalArgumentException _) {
            throw unusable();
        }
    }

    private static String decoded(String text) {
        // a plus is a plus here: only forms write it for a blank
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static DatabaseException unusable() {
        return new DatabaseException(
                "DATABASE_URL must be jdbc:h2:file:<path>, jdbc:postgresql://host[:port]/database"
                        + " or postgres://user:password@host[:port]/database; its value is not shown, for it may hold a password");
    }

    /** Masked: it may hold a password. */
    @Override
    public String toString() {
        return "DatabaseAddress[" + dialect + "]";
    }
}
