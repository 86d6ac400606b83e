package dev.cartwright.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Says in a user's words why a file could not be read or written. */
public final class FileTrouble {

    private FileTrouble() {}

    /** A few words that fit into brackets. */
    public static String reason(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException missing -> "there is no such file or folder";
            case AccessDeniedException denied -> "permission denied";
            case FileAlreadyExistsException there -> "there is a file where a folder is needed";
            default -> "input or output failed";
        };
    }
}
