package dev.cartwright.app;

import dev.cartwright.certification.gate.Decision;

/** What the process tells whoever started it. Scripts depend on these numbers: they never change. */
public enum ExitCode {
    /** The gate says GO, or a command that judges nothing did what it was asked. */
    GO(0),
    /** The gate says NO-GO. */
    NO_GO(1),
    /** The command line or a file it names can't be used as it is. */
    USAGE(2),
    /** The gate can't say; also a target that can't be reached. */
    INCONCLUSIVE(3),
    /** The gate says CONDITIONAL. */
    CONDITIONAL(4),
    /** Trouble of our own, which says nothing about the shop. */
    TROUBLE(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number the process ends with. */
    public int number() {
        return number;
    }

    /** The exit code that stands for a gate's decision. */
    public static ExitCode of(Decision decision) {
        return switch (decision) {
            case GO -> GO;
            case NO_GO -> NO_GO;
            case INCONCLUSIVE -> INCONCLUSIVE;
            case CONDITIONAL -> CONDITIONAL;
        };
    }
}
