package dev.cartwright.reference.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;
import redis.embedded.RedisServer;

/** A redis-server that listens on the loopback: in a container where Docker runs, else the binary that tests bring along. */
sealed interface RedisProcess extends AutoCloseable {
    /** Where it listens, at 127.0.0.1. */
    int port();

    @Override
    void close();

    static RedisProcess start(String password) {
        return DockerClientFactory.instance().isDockerAvailable()
                ? Contained.start(password)
                : Embedded.start(password);
    }

    /** In a container of its own. */
    record Contained(GenericContainer<?> container) implements RedisProcess {
        private static final int INSIDE = 6_379;

        static RedisProcess start(String password) {
            GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse("redis:7-alpine"))
                    .withExposedPorts(INSIDE)
                    .withCommand("redis-server", "--requirepass", password, "--save", "");
            container.start();
            return new Contained(container);
        }

        @Override
        public int port() {
            return container.getMappedPort(INSIDE);
        }

        @Override
        public void close() {
            container.stop();
        }
    }

    /** A child of this process. */
    record Embedded(RedisServer server, int port) implements RedisProcess {
        static RedisProcess start(String password) {
            try {
                int port = freePort();
                RedisServer server = RedisServer.newRedisServer()
                        .port(port)
                        .bind("127.0.0.1")
                        .setting("requirepass " + password)
                        .setting("save \"\"")
                        .build();
                server.start();
                return new Embedded(server, port);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            }
        }

        @Override
        public void close() {
            try {
                server.stop();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
