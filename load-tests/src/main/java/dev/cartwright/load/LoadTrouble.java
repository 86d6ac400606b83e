package dev.cartwright.load;

import org.jspecify.annotations.Nullable;

/**
 * The injector could not do its work; the message says in one sentence why. It tells nothing about the shop (ruling 31).
 */
public final class LoadTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoadTrouble(String sentence) {
        super(sentence);
    }

    LoadTrouble(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
