package dev.cartwright.app.console.run;

/** A line of the tree. */
sealed interface SuiteNode {

    /** A chapter. */
    record OfChapter(Chapter chapter) implements SuiteNode {}

    /** A check. */
    record OfCheck(CheckRow check) implements SuiteNode {}
}
