package dev.cartwright.certification.gate;

/** A point at which is decided whether to go on. */
public sealed interface Gate {

    /** Everything this version can settle itself: contract checks and measured metrics. */
    record Automated() implements Gate {}

    /** The plan's production go/no-go; whatever nobody settled is undecided. */
    record Release() implements Gate {}

    /** The gate's word on the command line and in files. */
    default String id() {
        return switch (this) {
            case Automated() -> "automated";
            case Release() -> "release";
        };
    }
}
