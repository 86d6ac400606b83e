package dev.cartwright.certification.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunListenerTest {

    @Test
    void handsEventsOfManyThreadsOnOneAtATimeInTheSameOrderToAll() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<RunEvent> first = new ArrayList<>();
        List<RunEvent> second = new ArrayList<>();
        RunListener serial = RunListener.serial(List.of(
                event -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    first.add(event);
                    Thread.onSpinWait();
                    inside.decrementAndGet();
                },
                second::add));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; number <= 500; number++) {
                RunEvent event = new RunEvent.CheckStarted(new CheckAddress("cart/1." + number), Instant.EPOCH);
                threads.execute(() -> serial.heard(event));
            }
        }

        assertThat(most).hasValue(1);
        assertThat(first).hasSize(500).isEqualTo(second);
    }
}
