package dev.cartwright.reference.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Connections that never finish a request: every second one has sent half a head, the others send a byte a second of a body. */
final class Stalled implements AutoCloseable {
    private static final String HEAD = "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong cutOff = new AtomicLong();

    /** They are all there when this returns. */
    Stalled(int port, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            boolean slow = i % 2 == 0;
            Socket first = open(port, slow);
            threads.add(Thread.ofVirtual().start(() -> stall(first, port, slow)));
        }
    }

    private static Socket open(int port, boolean slow) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write((HEAD + (slow ? "Content-Length: 1000\r\n\r\n" : "")).getBytes(ISO_8859_1));
        return socket;
    }

    private void stall(Socket first, int port, boolean slow) {
        Socket socket = first;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (isOpen(socket, slow)) {
                    continue;
                }
                cutOff.incrementAndGet();
                socket.close();
                socket = open(port, slow);
            }
        } catch (IOException _) {
            // the server has ended
        } finally {
            close(socket);
        }
    }

    /** Waits a second for the server to close the connection. */
    private static boolean isOpen(Socket socket, boolean slow) {
        try {
            socket.setSoTimeout(1_000);
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException _) {
            return !slow || wrote(socket);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean wrote(Socket socket) {
        try {
            socket.getOutputStream().write('{');
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** How many the server has closed. */
    long cutOff() {
        return cutOff.get();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // closed is closed
        }
    }
}
