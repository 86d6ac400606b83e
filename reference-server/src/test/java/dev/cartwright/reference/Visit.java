package dev.cartwright.reference;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;

/** Bytes sent on a connection of their own, and everything that came back before it was closed. */
record Visit(String received) {

    /** Sends and reads at once, as a server may answer before it has read all. */
    static Visit of(URI server, byte[] sent) throws Exception {
        try (Socket socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort())) {
            socket.setSoTimeout(30_000);
            Thread sender = Thread.ofVirtual().start(() -> send(socket, sent));
            String received = everything(socket);
            sender.join();
            return new Visit(received);
        }
    }

    private static void send(Socket socket, byte[] sent) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(sent);
            out.flush();
            socket.shutdownOutput();
        } catch (IOException _) {
            // the server has closed: what it said before is what counts
        }
    }

    private static String everything(Socket socket) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            in.transferTo(all);
        } catch (IOException _) {
            // a reset ends a connection too
        }
        return all.toString(ISO_8859_1);
    }

    /** The first answer's status; 0 when the connection was closed without any. */
    int status() {
        return received.isEmpty() ? 0 : Integer.parseInt(received.substring(9, 12));
    }
}
