package dev.cartwright.app.console.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The one door for work that may take a while: it is done in the background, and what comes of it is told on the user interface thread. Safe for use by threads. */
public final class TaskRunner {

    private final Executor background;
    private final Executor userInterface;

    /**
     * A runner.
     *
     * @param background where work is done
     * @param userInterface where results are told
     */
    public TaskRunner(Executor background, Executor userInterface) {
        this.background = background;
        this.userInterface = userInterface;
    }

    /** A runner that gives each task a virtual thread. */
    public static TaskRunner onVirtualThreads(Executor userInterface) {
        return new TaskRunner(work -> Thread.ofVirtual().name("console-task").start(work), userInterface);
    }

    /**
     * Does {@code work} in the background.
     *
     * @param done is told the result
     * @param failed is told why there is none
     */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
        background.execute(() -> {
            Runnable ending;
            try {
                T result = work.call();
                ending = () -> done.accept(result);
            } catch (Throwable trouble) { // the last line of defence: whatever happens is told as a sentence
                Trouble told = Trouble.of(trouble);
                ending = () -> failed.accept(told);
            }
            userInterface.execute(ending);
        });
    }

    /** Where results are told. */
    public Executor userInterface() {
        return userInterface;
    }
}
