package dev.cartwright.load.injector;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * Listens to the harness on standard input: a line asks for the end, and the end of the stream means that the harness is
 * gone, however it died. No injector outlives its harness.
 */
final class ParentWatch {

    private ParentWatch() {}

    static void start(BufferedReader harness, Runnable asked) {
        Thread.ofPlatform().daemon().name("harness-watch").start(() -> {
            try {
                if (harness.readLine() != null) {
                    asked.run();
                }
            } catch (IOException gone) {
                // As good as the end of the stream.
            }
            Runtime.getRuntime().halt(0);
        });
    }
}
