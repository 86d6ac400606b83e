package dev.cartwright.reference.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.reference.PayingConversation;
import dev.cartwright.reference.Probe;
import dev.cartwright.reference.TellingConversation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FaultCatalogueTest {
    private static final String[] NONE = {};

    private static List<String> transcript(String... faults) throws Exception {
        try (Probe probe = new Probe(faults, NONE)) {
            return probe.run();
        }
    }

    /** What a customer who pays sees, which is asked for only where the cart shows nothing. */
    private static List<String> paid(String... faults) throws Exception {
        try (PayingConversation conversation = new PayingConversation(faults)) {
            return conversation.run();
        }
    }

    /** What analytics are told, which is asked for only where neither shows anything. */
    private static List<String> told(String... faults) throws Exception {
        try (TellingConversation conversation = new TellingConversation(faults)) {
            return conversation.run();
        }
    }

    @Test
    void namesAtLeastNinetyFaultsOnce() {
        assertThat(FaultCatalogue.all()).hasSizeGreaterThan(90).allSatisfy(fault -> {
            assertThat(fault.id()).matches("[a-z0-9]+(-[a-z0-9]+)+");
            assertThat(fault.sentence()).isNotBlank().doesNotEndWith(".");
            assertThat(fault.section()).isNotBlank();
        });
        assertThat(FaultCatalogue.all()).extracting(Fault::id).doesNotHaveDuplicates();
        assertThatThrownBy(() -> FaultCatalogue.byId("cookie-without-http-only"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cookie-without-httponly");
    }

    @Test
    void showsEveryFaultInALongConversation() throws Exception {
        List<String> clean = transcript();
        assertThat(transcript()).as("two clean servers behave alike").isEqualTo(clean);
        List<String> cleanlyPaid = paid();
        assertThat(paid()).as("two clean servers are paid alike").isEqualTo(cleanlyPaid);
        List<String> cleanlyTold = told();
        assertThat(told()).as("two clean servers tell alike").isEqualTo(cleanlyTold);
        Map<String, Integer> differences = new ConcurrentHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (Fault fault : FaultCatalogue.all()) {
                if (!(fault.shows() instanceof Showing.UnderLoad)) {
                    all.add(threads.submit(() -> {
                        int count = differences(clean, transcript(fault.id()));
                        count = count > 0 ? count : differences(cleanlyPaid, paid(fault.id()));
                        count = count > 0 ? count : differences(cleanlyTold, told(fault.id()));
                        differences.put(fault.id(), count);
                        return null;
                    }));
                }
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        record(differences, clean.size());
        assertThat(differences)
                .allSatisfy((id, count) -> assertThat(count).as(id).isPositive());
    }

    private static int differences(List<String> clean, List<String> other) {
        assertThat(other).hasSameSizeAs(clean);
        int count = 0;
        for (int i = 0; i < clean.size(); i++) {
            count += clean.get(i).equals(other.get(i)) ? 0 : 1;
        }
        return count;
    }

    /** How widely each fault shows, for whoever wants to make one more precise. */
    private static void record(Map<String, Integer> differences, int steps) throws IOException {
        List<String> lines = differences.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> "%d of %d %s".formatted(entry.getValue(), steps, entry.getKey()))
                .toList();
        Files.write(Path.of("target", "fault-differences.txt"), lines);
    }
}
