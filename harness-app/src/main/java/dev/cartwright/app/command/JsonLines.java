package dev.cartwright.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.cartwright.app.terminal.Terminal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints a JSON array with one object a line, which people can read too and other tools can pick apart. */
final class JsonLines {

    private JsonLines() {}

    /** Writes the members of one object. */
    @FunctionalInterface
    interface Members<T> {
        void write(T item, JsonGenerator json) throws IOException;
    }

    static <T> void array(Terminal terminal, List<T> items, Members<T> members) {
        JsonFactory factory = new JsonFactory();
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? "\n" : ",\n").append(object(factory, items.get(i), members));
        }
        terminal.stream().println(text.append("\n]"));
        terminal.stream().flush();
    }

    private static <T> String object(JsonFactory factory, T item, Members<T> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.writeStartObject();
            members.write(item, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can't be written", e);
        }
        return text.toString();
    }
}
