package dev.cartwright.app.doctor;

/**
 * What the doctor found out about one thing.
 *
 * @param subject what was looked at
 * @param state how it stands
 * @param seen what was seen, in a few words
 * @param consequence what works with it, or won't without it
 * @param remedy how to get it, empty when nothing is missing
 */
public record Finding(String subject, State state, String seen, String consequence, String remedy) {

    /** How a thing stands. */
    public enum State {
        /** It is there and works. */
        WORKS("works"),
        /** It is not there, and something that is not essential won't work. */
        ABSENT("absent"),
        /** It is not there, and Cartwright can't do its work. */
        MISSING("MISSING");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The word a reader sees. */
        public String label() {
            return label;
        }
    }

    static Finding works(String subject, String seen, String consequence) {
        return new Finding(subject, State.WORKS, seen, consequence, "");
    }

    static Finding absent(String subject, String seen, String consequence, String remedy) {
        return new Finding(subject, State.ABSENT, seen, consequence, remedy);
    }

    static Finding missing(String subject, String seen, String consequence, String remedy) {
        return new Finding(subject, State.MISSING, seen, consequence, remedy);
    }
}
