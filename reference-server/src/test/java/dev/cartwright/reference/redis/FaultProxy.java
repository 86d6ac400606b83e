package dev.cartwright.reference.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Carries bytes to a port and back; it can stop carrying, and reset every connection. */
public final class FaultProxy implements AutoCloseable {
    private final int target;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Semaphore flow = new Semaphore(1);
    private volatile boolean refusing;

    public FaultProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on nothing arrives anywhere, and nothing is closed. */
    public void pause() {
        flow.acquireUninterruptibly();
    }

    /** What was held back arrives. */
    public void resume() {
        flow.release();
    }

    /** Resets all connections, and every new one until {@link #restore()}. */
    public void cut() {
        refusing = true;
        sockets.forEach(FaultProxy::reset);
    }

    /** Resets the connections there are. */
    public void resetOnce() {
        sockets.forEach(FaultProxy::reset);
    }

    public void restore() {
        refusing = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (refusing) {
                    reset(client);
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.add(client);
                sockets.add(server);
                Thread.ofVirtual().start(() -> carry(client, server));
                Thread.ofVirtual().start(() -> carry(server, client));
            } catch (IOException _) {
                // the door closed, or the target is gone: the next connection tells
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[8_192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                flow.acquireUninterruptibly();
                flow.release();
                to.getOutputStream().write(buffer, 0, count);
            }
        } catch (IOException _) {
            // a reset is what this proxy is for
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (SocketException _) {
            // closed already
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        sockets.forEach(FaultProxy::reset);
    }
}
