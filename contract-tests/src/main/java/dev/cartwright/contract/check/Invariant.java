package dev.cartwright.contract.check;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.ShopProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A claim that holds for every answer of a run. It asks nothing itself: it is shown what the cart answers to all other
 * checks, recorded or not, and judged when they have ended.
 */
public interface Invariant extends ContractCheck {

    /**
     * What is known before a run.
     *
     * @param profile the shop
     * @param secrets texts that no answer may tell
     */
    record Known(ShopProfile profile, Set<String> secrets) {
        public Known {
            secrets = Set.copyOf(secrets);
        }
    }

    /** What an invariant has seen of one run. Thread-safe. */
    interface Watch {

        /** Looks at an answer; never fails. */
        void see(Sighting sighting);

        /** How many answers it had something to say about. */
        long judged();

        /** The first of these, to show what kind of answer it looked at; empty when there was none. */
        Optional<Sighting> example();

        /** The answers that broke it, the first of each kind first; not all of them when there are many. */
        List<Sighting.Breach> breaches();
    }

    /** Begins to watch a run. */
    Watch begin(Known known);

    /** Why nothing can be said where no answer said anything about it, and what to do. */
    default String unseen() {
        return "no answer of this run showed what it is about; select checks beside it that fill a cart,"
                + " without --read-only";
    }

    /** What somebody should do who gets a finding of it. */
    String advice();

    @Override
    default Needs needs() {
        return Needs.reading();
    }

    /**
     * What this run has shown so far.
     *
     * @throws UntestableException when it has shown nothing
     */
    @Override
    default List<Finding> examine(Shop shop) {
        return shop.witnessed(this);
    }
}
