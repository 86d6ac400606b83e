package dev.cartwright.app.console;

/** The pages, in the order of the sidebar. */
public enum Page {
    /** Which shop. */
    SHOPS("shops", 1),
    /** Make a run and watch it. */
    RUN("run", 2),
    /** What was found. */
    FINDINGS("findings", 3),
    /** What it means for the release. */
    VERDICT("verdict", 4);

    private final String key;
    private final int digit;

    Page(String key, int digit) {
        this.key = key;
        this.digit = digit;
    }

    /** The digit that opens it, together with the shortcut key. */
    public int digit() {
        return digit;
    }

    /** The word its texts begin with, also in the file of settings. */
    public String key() {
        return key;
    }

    /** The page with this word, the first one when there is none. */
    public static Page withKey(String key) {
        for (Page page : values()) {
            if (page.key.equals(key)) {
                return page;
            }
        }
        return SHOPS;
    }
}
