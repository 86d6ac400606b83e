package dev.cartwright.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.function.UnaryOperator;

/**
 * Stands before a shop and writes the names of its headers in another way, which the JDK's server can't be told to do. Each
 * connection carries one answer.
 */
final class HeaderNames implements AutoCloseable {

    private static final String END = "\r\n\r\n";

    private final URI shop;
    private final UnaryOperator<String> written;
    private final RawServer relay;

    /** @param written how a name is written instead */
    HeaderNames(URI shop, UnaryOperator<String> written) throws IOException {
        this.shop = shop;
        this.written = written;
        this.relay = new RawServer((connection, _) -> relay(connection));
    }

    URI baseUri() {
        return relay.baseUri();
    }

    private void relay(Socket client) {
        try (client;
                Socket behind = new Socket(shop.getHost(), shop.getPort())) {
            InputStream asked = new BufferedInputStream(client.getInputStream());
            behind.getOutputStream().write(closing(head(asked)).getBytes(ISO_8859_1));
            Thread rest = Thread.ofVirtual().start(() -> passOn(asked, behind));
            answer(new BufferedInputStream(behind.getInputStream()), client.getOutputStream());
            client.shutdownOutput();
            rest.join();
        } catch (IOException _) {
            // What breaks off behind the relay has broken off before it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever closes with something unread resets the connection, so all that comes is read, though nobody wants it. */
    private static void passOn(InputStream asked, Socket behind) {
        try {
            try {
                asked.transferTo(behind.getOutputStream());
            } catch (IOException _) {
                asked.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException _) {
            // The client is gone, and so is whatever it wanted to say.
        }
    }

    private void answer(InputStream answered, OutputStream client) throws IOException {
        String head;
        do {
            head = head(answered);
            client.write(renamed(head).getBytes(ISO_8859_1));
        } while (head.startsWith("HTTP/1.1 1"));
        answered.transferTo(client);
    }

    /** A head with the empty line that ends it. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith(END)) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("a head without an end");
            }
            head.write(next);
        }
        return head.toString(ISO_8859_1);
    }

    /** The connection ends with this answer, so the end of the answer need not be looked for. */
    private static String closing(String head) {
        return head.lines()
                        .filter(line -> !line.regionMatches(true, 0, "connection:", 0, "connection:".length()))
                        .filter(line -> !line.isEmpty())
                        .collect(joining("\r\n"))
                + "\r\nConnection: close" + END;
    }

    private String renamed(String head) {
        return head.lines()
                        .map(line -> {
                            int colon = line.indexOf(':');
                            return line.startsWith("HTTP/") || colon < 0
                                    ? line
                                    : written.apply(line.substring(0, colon)) + line.substring(colon);
                        })
                        .collect(joining("\r\n"))
                + "\r\n";
    }

    @Override
    public void close() throws IOException {
        relay.close();
    }
}
