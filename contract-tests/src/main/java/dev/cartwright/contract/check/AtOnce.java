package dev.cartwright.contract.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Starts several actions on the same signal. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> atMost(int most, List<Callable<T>> actions) {
        Semaphore turns = new Semaphore(most);
        return all(actions.stream()
                .<Callable<T>>map(action -> () -> {
                    turns.acquire();
                    try {
                        return action.call();
                    } finally {
                        turns.release();
                    }
                })
                .toList());
    }

    static <T> List<T> all(List<Callable<T>> actions) {
        CountDownLatch ready = new CountDownLatch(actions.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> action : actions) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return action.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new UntestableException("the run was stopped", false);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("an action of a concurrent check failed: " + e.getCause(), e);
        }
    }
}
