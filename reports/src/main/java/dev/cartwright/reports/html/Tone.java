package dev.cartwright.reports.html;

/** How a word is coloured; the word itself always says the same. */
enum Tone {
    GOOD,
    BAD,
    CAUTION,
    OPEN,
    QUIET;

    String css() {
        return switch (this) {
            case GOOD -> "good";
            case BAD -> "bad";
            case CAUTION -> "caution";
            case OPEN -> "open";
            case QUIET -> "quiet";
        };
    }
}
