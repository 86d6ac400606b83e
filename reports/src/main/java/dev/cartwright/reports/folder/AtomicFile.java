package dev.cartwright.reports.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Replaces whole files: a reader sees the old content or the new, never a part of it. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes {@code content} beside {@code target} and then puts it in its place. */
    public static void write(Path target, byte[] content) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            Files.write(beside, content);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Why a file operation failed, in words a user knows. */
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "there is no such file or folder";
            case NotDirectoryException file -> "there is a file where a folder is needed";
            case FileAlreadyExistsException file -> "there is a file where a folder is needed";
            default -> {
                String message = e.getMessage();
                yield message == null ? "input/output error" : message;
            }
        };
    }
}
