package dev.cartwright.reference.faults;

/** How a fault shows to whoever tests the cart from outside, so that nobody waits for a complaint that can't come. */
public sealed interface Showing {

    /** One word for lists and files. */
    String word();

    /** It breaks a MUST: the checks named for it fail, and nothing with it is certified. */
    record Fails() implements Showing {
        @Override
        public String word() {
            return "FAILS";
        }
    }

    /** It breaks a SHOULD: the checks named for it warn, and the exit code stays. */
    record Warns() implements Showing {
        @Override
        public String word() {
            return "WARNS";
        }
    }

    /**
     * Only many requests show it: an objective of the load scenario is missed.
     *
     * @param metric id of the metric that misses its objective, such as {@code error-rate}
     */
    record UnderLoad(String metric) implements Showing {
        @Override
        public String word() {
            return "UNDER_LOAD";
        }
    }
}
