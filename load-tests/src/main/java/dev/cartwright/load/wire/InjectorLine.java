package dev.cartwright.load.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;

/** What the injector says on its standard output, one JSON object a line behind a mark of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
@JsonSubTypes({
    @JsonSubTypes.Type(value = InjectorLine.Started.class, name = "started"),
    @JsonSubTypes.Type(value = InjectorLine.Slice.class, name = "slice"),
    @JsonSubTypes.Type(value = InjectorLine.Done.class, name = "done")
})
public sealed interface InjectorLine {

    /** The first visit arrived; all times of slices are counted from here. */
    record Started() implements InjectorLine {}

    /**
     * What happened since the slice before; sums of slices are exact.
     *
     * @param atMillis end of the slice, ms after the first arrival
     * @param visits visits that arrived in the measured window
     * @param counts requests that were answered or given up
     * @param health how the injector itself fared
     */
    record Slice(long atMillis, long visits, List<OperationCounts> counts, Health health) implements InjectorLine {

        public Slice {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How the injector and its machine fared in a slice.
     *
     * @param longestStallMillis the longest time the injector's JVM stood still
     * @param machineBusy share of the machine's processor time that was used, by whomever, from 0 to 1
     * @param cpuMillis processor time the injector used
     * @param clockDriftMillis by how much the wall clock has left the steady clock since the start
     * @param openFiles share of the open files it may have, from 0 to 1
     */
    record Health(
            long longestStallMillis, double machineBusy, long cpuMillis, long clockDriftMillis, double openFiles) {}

    /** Everything was said. */
    record Done() implements InjectorLine {}

    /** Marks the lines that are meant for the harness. */
    String MARK = "cartwright-load ";

    /** JSON as both sides write and read it. */
    JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** This line as text, without a line break. */
    default String text() {
        try {
            return MARK + JSON.writerFor(InjectorLine.class).writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A line of records has no JSON form", impossible);
        }
    }

    /**
     * Reads a line.
     *
     * @return empty when the line is not meant for the harness
     * @throws IllegalArgumentException when it is and can't be understood
     */
    static Optional<InjectorLine> read(String text) {
        if (!text.startsWith(MARK)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(text.substring(MARK.length()), InjectorLine.class));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("This is no line of the injector: " + text, malformed);
        }
    }
}
