package dev.cartwright.app.selftest;

import dev.cartwright.reference.faults.Fault;
import dev.cartwright.reference.faults.Showing;
import java.util.List;

/** A reference cart that the suite examines. */
public sealed interface Subject {

    /** What it is called in the matrix. */
    String id();

    /** What it does, in one sentence. */
    String sentence();

    /** What the suite has to say of it. */
    Expectation expectation();

    /** Whether it may let the suite wait. */
    boolean slow();

    /** What the suite has to make of a subject. */
    enum Expectation {
        /** The checks that name it fail. */
        FAIL,
        /** The checks that name it warn, and none fails. */
        WARN,
        /** No check blames it. */
        NOTHING,
        /** It goes wrong now and then, which load shows for certain and a check by luck. */
        ANYTHING
    }

    /** One with a fault. */
    record Faulty(Fault fault) implements Subject {
        @Override
        public String id() {
            return fault.id();
        }

        @Override
        public String sentence() {
            return fault.sentence();
        }

        @Override
        public Expectation expectation() {
            return switch (fault.shows()) {
                case Showing.Fails _ -> Expectation.FAIL;
                case Showing.Warns _ -> Expectation.WARN;
                case Showing.UnderLoad _ -> Expectation.ANYTHING;
            };
        }

        @Override
        public boolean slow() {
            return expectation() == Expectation.ANYTHING;
        }
    }

    /** One that is right: it guards the matrix against blaming everything. */
    record Harmless(String id, String sentence, List<String> variants) implements Subject {
        /** Copies the list. */
        public Harmless {
            variants = List.copyOf(variants);
        }

        @Override
        public Expectation expectation() {
            return Expectation.NOTHING;
        }

        /** All checks examine it, the costly ones too. */
        @Override
        public boolean slow() {
            return true;
        }
    }
}
