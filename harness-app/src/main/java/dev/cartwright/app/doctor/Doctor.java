package dev.cartwright.app.doctor;

import dev.cartwright.app.Surroundings;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks at everything at once, so that one slow answer does not hold up the others. */
public final class Doctor {

    private Doctor() {}

    /** One finding for each thing looked at, always in the same order. */
    public static List<Finding> examine(Surroundings surroundings) {
        OwnNeeds own = new OwnNeeds(surroundings.defaultOutput());
        Programs programs = new Programs(surroundings.environment());
        List<Callable<Finding>> questions = List.of(
                own::jdk,
                own::processors,
                own::memory,
                own::disk,
                own::loopback,
                () -> own.port(8080),
                programs::redis,
                programs::docker,
                programs::browser);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(questions).stream().map(Doctor::answer).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The examination was interrupted", e);
        }
    }

    private static Finding answer(Future<Finding> question) {
        try {
            return question.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("An examination failed", e);
        }
    }
}
