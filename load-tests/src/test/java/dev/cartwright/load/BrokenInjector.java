package dev.cartwright.load;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** A main class that stands in for the injector and fails it in the way its argument names. */
final class BrokenInjector {

    private BrokenInjector() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.in.read();
        switch (args[0]) {
            case "crashes" -> {
                System.out.println("some words of its own");
                System.err.println("java.lang.Error: the injector is broken");
                System.exit(7);
            }
            case "babbles" -> {
                System.out.println("cartwright-load {\"line\":\"nonsense\"}");
                System.out.flush();
                new CountDownLatch(1).await();
            }
            case "sleeps" -> new CountDownLatch(1).await();
            case "falls-silent" -> {
                System.out.println("cartwright-load {\"line\":\"started\"}");
                System.out.flush();
                new CountDownLatch(1).await();
            }
            case "visits-nobody" -> System.out.println("cartwright-load {\"line\":\"done\"}");
            default -> throw new IllegalArgumentException(args[0]);
        }
    }
}
