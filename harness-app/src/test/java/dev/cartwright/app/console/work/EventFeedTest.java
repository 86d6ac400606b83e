package dev.cartwright.app.console.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.run.RunEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFeedTest {

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<List<RunEvent>> batches = new ArrayList<>();
    private final EventFeed feed = new EventFeed(later::add, batches::add);

    @Test
    void bringsFiveHundredEventsInOneBatchInOrder() {
        List<RunEvent> sent = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            sent.add(event(i));
            feed.heard(event(i));
        }
        assertThat(later).hasSize(1);
        later.remove().run();
        assertThat(batches).containsExactly(sent);
    }

    @Test
    void asksAgainForWhatComesAfterABatch() {
        feed.heard(event(1));
        later.remove().run();
        feed.heard(event(2));
        assertThat(later).hasSize(1);
        later.remove().run();
        assertThat(batches).containsExactly(List.of(event(1)), List.of(event(2)));
    }

    @Test
    void handsOnNothingTwiceAndNoEmptyBatch() {
        feed.heard(event(1));
        feed.drain();
        later.remove().run();
        assertThat(batches).containsExactly(List.of(event(1)));
    }

    private static RunEvent event(int second) {
        return new RunEvent.LoadProgressed(new LoadPoint(Duration.ofSeconds(second), false, 1, 0, 1, 1, 1));
    }
}
