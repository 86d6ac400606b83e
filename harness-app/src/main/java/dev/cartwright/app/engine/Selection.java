package dev.cartwright.app.engine;

import dev.cartwright.app.UsageException;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.contract.ContractCatalogue;
import java.util.List;
import java.util.Set;

/** The checks that are wanted. */
public final class Selection {

    private Selection() {}

    /**
     * The checks that {@code only} names; all of them when it is empty.
     *
     * @throws dev.cartwright.app.UsageException when a pattern matches no check
     */
    public static Set<CheckAddress> of(ContractCatalogue catalogue, List<String> only) {
        try {
            return catalogue.select(only);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(String.valueOf(unknown.getMessage()));
        }
    }
}
