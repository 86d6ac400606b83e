package dev.cartwright.contract.profile;

import java.util.List;

/** A profile file can't be used. The message lists every problem, one a line, each with file and line. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param problems one sentence each, beginning with {@code file:line:} */
    public ProfileException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }

    /** Every problem, one sentence each. */
    public List<String> problems() {
        return String.valueOf(getMessage()).lines().toList();
    }
}
