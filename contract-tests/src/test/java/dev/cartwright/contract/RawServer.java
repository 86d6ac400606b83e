package dev.cartwright.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that does with each connection what a test wants, to play shops no library would play. */
final class RawServer implements AutoCloseable {

    /** What is done with a connection; its number counts from 1. */
    @FunctionalInterface
    interface Conduct {
        void meet(Socket connection, int number) throws IOException;
    }

    private final ServerSocket listener;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    RawServer(Conduct conduct) throws IOException {
        listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!listener.isClosed()) {
                try {
                    Socket connection = listener.accept();
                    open.add(connection);
                    int number = connections.incrementAndGet();
                    Thread.ofVirtual().start(() -> {
                        try {
                            conduct.meet(connection, number);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                } catch (IOException _) {
                    return;
                }
            }
        });
    }

    /** Answers with text and closes. */
    static void answer(Socket connection, String text) throws IOException {
        connection.getInputStream().read(new byte[8_192]);
        connection.getOutputStream().write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        connection.close();
    }

    int connections() {
        return connections.get();
    }

    URI baseUri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
