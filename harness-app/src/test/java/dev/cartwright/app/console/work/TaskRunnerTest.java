package dev.cartwright.app.console.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.UsageException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> userInterface = new ArrayDeque<>();
    private final TaskRunner tasks = new TaskRunner(background::add, userInterface::add);
    private final List<Object> told = new ArrayList<>();

    @Test
    void worksInTheBackgroundAndTellsOnTheUserInterface() {
        tasks.run(() -> "done", told::add, told::add);
        assertThat(told).isEmpty();
        background.remove().run();
        assertThat(told).isEmpty();
        userInterface.remove().run();
        assertThat(told).containsExactly("done");
    }

    @Test
    void tellsATroubleAsASentenceWithItsDetailsApart() {
        tasks.run(
                () -> {
                    throw new UsageException("The shop is closed; open it.\nIt closed at six.");
                },
                told::add,
                told::add);
        background.remove().run();
        userInterface.remove().run();
        assertThat(told).containsExactly(new Trouble("The shop is closed; open it.", List.of("It closed at six.")));
    }

    @Test
    void tellsEvenWhatNobodyForesaw() {
        tasks.run(
                () -> {
                    throw new AssertionError("a bug");
                },
                told::add,
                told::add);
        background.remove().run();
        userInterface.remove().run();
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        Trouble.class,
                        trouble -> assertThat(trouble.sentence())
                                .contains("Unexpected trouble of our own")
                                .doesNotContain("a bug"));
    }
}
