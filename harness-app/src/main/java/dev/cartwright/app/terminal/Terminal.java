package dev.cartwright.app.terminal;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A stream to a reader, with what it can show. Writes whole lines only, and nothing a shop answered can steer the
 * terminal: control characters are made visible. Safe for use by threads.
 */
public final class Terminal {

    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintStream stream;
    private final boolean interactive;
    private final boolean coloured;
    private final int width;
    private boolean statusShown;

    private Terminal(PrintStream stream, boolean interactive, boolean coloured, int width) {
        this.stream = stream;
        this.interactive = interactive;
        this.coloured = coloured;
        this.width = width;
    }

    /**
     * A stream as the environment asks for it: {@code TERM=dumb} or none means plain lines, {@code NO_COLOR} (when not
     * empty) no colour, {@code COLUMNS} is the width.
     *
     * @param interactive whether a person sits in front of it
     */
    public static Terminal of(PrintStream stream, boolean interactive, Map<String, String> environment) {
        String kind = environment.getOrDefault("TERM", "dumb");
        boolean able = interactive && !kind.equals("dumb") && !kind.isEmpty();
        boolean colour = able && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(stream, able, colour, width(environment.getOrDefault("COLUMNS", "")));
    }

    /** A stream that is no terminal. */
    public static Terminal plain(PrintStream stream) {
        return new Terminal(stream, false, false, 80);
    }

    /** Whether file descriptor {@code number} of this process leads to a terminal. */
    public static boolean interactive(int number) {
        Path link = Path.of("/proc/self/fd/" + number);
        if (Files.isSymbolicLink(link)) {
            try {
                String device = Files.readSymbolicLink(link).toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** Whether a line can be drawn over. */
    public boolean interactive() {
        return interactive;
    }

    /** Whether colours are wanted and shown. */
    public boolean coloured() {
        return coloured;
    }

    /** Columns of a line. */
    public int width() {
        return width;
    }

    /** The stream underneath, for text that is made to be read by programs. */
    public PrintStream stream() {
        return stream;
    }

    /** The stream underneath, as picocli takes it. */
    public PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    /** Writes one line. */
    public void line(String text) {
        line(Ink.NONE, text);
    }

    /** Writes one line in a colour, where colours are shown. */
    public synchronized void line(Ink ink, String text) {
        eraseStatus();
        String safe = visible(text);
        stream.println(coloured ? ink.around(safe) : safe);
        stream.flush();
    }

    /** Draws {@code text} over the last status, on a terminal; anywhere else it is left out. */
    public synchronized void status(String text) {
        if (!interactive) {
            return;
        }
        String safe = visible(text);
        stream.print(ERASE_LINE + (safe.length() < width ? safe : safe.substring(0, width - 1)));
        stream.flush();
        statusShown = true;
    }

    /** Takes the status away. */
    public synchronized void clearStatus() {
        eraseStatus();
        stream.flush();
    }

    private void eraseStatus() {
        if (statusShown) {
            stream.print(ERASE_LINE);
            statusShown = false;
        }
    }

    /** The text with every control and direction-changing character replaced, so that it shows and steers nothing. */
    static String visible(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean steers = Character.isISOControl(point)
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            if (point == '\n' || point == '\t') {
                safe.append(' ');
            } else {
                safe.appendCodePoint(steers ? 0xFFFD : point);
            }
        });
        return safe.toString();
    }

    private static int width(String columns) {
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : 80;
    }
}
