package dev.cartwright.reports.output;

/**
 * Writes XML text. The writer of the JDK leaves line ends in attributes as they are, which every reader then turns into
 * blanks, and its output differs between versions; these bytes must not.
 */
final class Xml {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Begins an element; {@code attributes} are names and values in turn. */
    void open(String element, String... attributes) {
        start(element, attributes);
        text.append(">\n");
        depth++;
    }

    void close(String element) {
        depth--;
        indent();
        text.append("</").append(element).append(">\n");
    }

    void empty(String element, String... attributes) {
        start(element, attributes);
        text.append("/>\n");
    }

    void leaf(String element, String content, String... attributes) {
        start(element, attributes);
        text.append('>')
                .append(escaped(content, false))
                .append("</")
                .append(element)
                .append(">\n");
    }

    String text() {
        return text.toString();
    }

    private void start(String element, String... attributes) {
        indent();
        text.append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            text.append(' ').append(attributes[index]).append("=\"");
            text.append(escaped(attributes[index + 1], true)).append('"');
        }
    }

    private void indent() {
        text.repeat("  ", depth);
    }

    private static String escaped(String raw, boolean attribute) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                // Always, since "]]>" must not stand in text.
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\r' -> safe.append("&#13;");
                case '\n' -> safe.append(attribute ? "&#10;" : "\n");
                case '\t' -> safe.append(attribute ? "&#9;" : "\t");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }
}
