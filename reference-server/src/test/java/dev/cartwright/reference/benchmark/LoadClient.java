package dev.cartwright.reference.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The asking side, in a process of its own so that its processor time does not count as the server's.
 * A line of standard input, {@code port milliseconds file}, is one round: for each line of the file,
 * a request in Base64, a kept connection sends that request again and again. The answer is a line:
 * requests, errors, nanoseconds, and the median and the 99th percentile in microseconds.
 */
public final class LoadClient {
    private LoadClient() {}

    /** Runs rounds until standard input ends. */
    public static void main(String[] arguments) throws Exception {
        BufferedReader rounds = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = rounds.readLine(); line != null; line = rounds.readLine()) {
            String[] round = line.split(" ", 3);
            System.out.println(round(Integer.parseInt(round[0]), Long.parseLong(round[1]), Path.of(round[2])));
        }
    }

    private static String round(int port, long millis, Path file) throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        long started = System.nanoTime();
        for (String request : Files.readAllLines(file)) {
            Visitor visitor = new Visitor(port, Base64.getDecoder().decode(request), started + millis * 1_000_000);
            visitors.add(visitor);
            visitor.thread.start();
        }
        for (Visitor visitor : visitors) {
            visitor.thread.join();
        }
        long took = System.nanoTime() - started;
        int[] all = visitors.stream()
                .flatMapToInt(visitor -> Arrays.stream(visitor.micros, 0, visitor.answered))
                .sorted()
                .toArray();
        return "%d %d %d %d %d"
                .formatted(
                        all.length,
                        visitors.stream().mapToInt(visitor -> visitor.errors).sum(),
                        took,
                        all.length == 0 ? 0 : all[all.length / 2],
                        all.length == 0 ? 0 : all[(int) (all.length * 0.99)]);
    }

    /** One kept connection. */
    private static final class Visitor implements Runnable {
        private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.ISO_8859_1);

        private final int port;
        private final byte[] request;
        private final long end;
        private final Thread thread = new Thread(this);
        private final byte[] buffer = new byte[64 * 1_024];
        private int[] micros = new int[1_024];
        private int answered;
        private int errors;

        Visitor(int port, byte[] request, long end) {
            this.port = port;
            this.request = request;
            this.end = end;
        }

        @Override
        public void run() {
            while (System.nanoTime() < end) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    socket.setTcpNoDelay(true);
                    socket.setSoTimeout(10_000);
                    while (System.nanoTime() < end) {
                        ask(socket);
                    }
                } catch (IOException lost) {
                    errors++;
                }
            }
        }

        private void ask(Socket socket) throws IOException {
            long sent = System.nanoTime();
            socket.getOutputStream().write(request);
            int length = 0;
            int whole = Integer.MAX_VALUE;
            while (length < whole) {
                int read = socket.getInputStream().read(buffer, length, buffer.length - length);
                if (read < 0) {
                    throw new IOException("closed");
                }
                length += read;
                if (whole == Integer.MAX_VALUE) {
                    whole = wholeLength(length);
                }
            }
            if (buffer[9] != '2') {
                errors++;
            }
            if (answered == micros.length) {
                micros = Arrays.copyOf(micros, 2 * answered);
            }
            micros[answered++] = (int) ((System.nanoTime() - sent) / 1_000);
        }

        /** The length of head and body, as soon as the head is there. */
        private int wholeLength(int length) {
            int body = 0;
            for (int i = 3; i < length; i++) {
                if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
                    return i + 1 + body;
                }
                if (buffer[i - 1] == '\n' && isLengthField(i)) {
                    for (int digit = i + LENGTH.length + 1; buffer[digit] >= '0'; digit++) {
                        body = body * 10 + buffer[digit] - '0';
                    }
                }
            }
            return Integer.MAX_VALUE;
        }

        private boolean isLengthField(int from) {
            for (int i = 0; i < LENGTH.length; i++) {
                if ((buffer[from + i] | 0x20) != (LENGTH[i] | 0x20)) {
                    return false;
                }
            }
            return true;
        }
    }
}
