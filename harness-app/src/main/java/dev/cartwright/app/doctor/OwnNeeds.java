package dev.cartwright.app.doctor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Cartwright itself can't do without. */
final class OwnNeeds {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long LEAST_DISK = 200;
    private static final long LEAST_MEMORY = 1024;
    private static final int OLDEST_JAVA = 25;

    private final Path output;

    OwnNeeds(Path output) {
        this.output = output;
    }

    Finding jdk() {
        Path home = Path.of(System.getProperty("java.home"));
        int version = Runtime.version().feature();
        String seen = System.getProperty("java.vendor.version", "Java") + ", " + Runtime.version() + ", in " + home;
        if (version < OLDEST_JAVA) {
            return Finding.missing(
                    "JDK",
                    seen,
                    "nothing works without Java " + OLDEST_JAVA,
                    "install a JDK 25, for example Eclipse Temurin from https://adoptium.net");
        }
        if (!Files.isExecutable(home.resolve("bin").resolve("javac"))) {
            return Finding.absent(
                    "JDK",
                    seen + ", without a compiler",
                    "certifying works, building does not",
                    "install a JDK 25 rather than a runtime, for example Eclipse Temurin from https://adoptium.net");
        }
        return Finding.works("JDK", seen, "building and certifying work");
    }

    Finding processors() {
        int count = Runtime.getRuntime().availableProcessors();
        return count >= 2
                ? Finding.works("Processors", count + " cores", "load is made at the rates of every level")
                : Finding.absent(
                        "Processors",
                        count + " core",
                        "shop and load generator on one core get in each other's way; load may be INCONCLUSIVE",
                        "give the machine a second core, or load a shop on another machine");
    }

    Finding memory() {
        if (!(ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system)) {
            return Finding.works("Memory", "unknown on this JVM", "load needs about 1 GiB");
        }
        long total = system.getTotalMemorySize() / MEBIBYTE;
        return total >= LEAST_MEMORY
                ? Finding.works("Memory", total + " MiB", "the load generator's own JVM fits")
                : Finding.absent(
                        "Memory",
                        total + " MiB",
                        "the load generator's own JVM may not start; checks work",
                        "give the machine " + LEAST_MEMORY + " MiB or more");
    }

    Finding disk() {
        Path there = output;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isDirectory(there) || !Files.isWritable(there)) {
            return Finding.missing(
                    "Disk",
                    output + " can't be written",
                    "no evidence can be kept, so nothing can be certified",
                    "make the folder writable, or name another with --out");
        }
        try {
            FileStore store = Files.getFileStore(there);
            long free = store.getUsableSpace() / MEBIBYTE;
            return free >= LEAST_DISK
                    ? Finding.works("Disk", free + " MiB free for " + output, "evidence and reports can be kept")
                    : Finding.missing(
                            "Disk",
                            free + " MiB free for " + output,
                            "a run may not be able to keep its evidence",
                            "free " + LEAST_DISK + " MiB, or name a folder on another disk with --out");
        } catch (IOException e) {
            return Finding.absent(
                    "Disk",
                    "free space of " + there + " is unknown (" + e.getMessage() + ")",
                    "a run may find the disk full",
                    "look at it with df -h");
        }
    }

    Finding loopback() {
        InetAddress address = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 1, address);
                Socket client = new Socket(address, server.getLocalPort());
                Socket accepted = server.accept()) {
            accepted.getOutputStream().write(1);
            accepted.getOutputStream().flush();
            client.setSoTimeout(2_000);
            return client.getInputStream().read() == 1
                    ? Finding.works(
                            "Loopback",
                            "a free port of " + address.getHostAddress() + " answers",
                            "the reference cart can start")
                    : closed(address, "the connection was closed");
        } catch (IOException e) {
            return closed(address, String.valueOf(e.getMessage()));
        }
    }

    private static Finding closed(InetAddress address, String why) {
        return Finding.missing(
                "Loopback",
                "no port of " + address.getHostAddress() + " could be used (" + why + ")",
                "the reference cart can't start, nor a shop on this machine be reached",
                "look at firewall and container settings for the loopback interface");
    }

    Finding port(int number) {
        try (ServerSocket server = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return Finding.works("Port " + server.getLocalPort(), "free", "serve works without --port");
        } catch (IOException e) {
            return Finding.absent(
                    "Port " + number,
                    "taken",
                    "serve does not start on its usual port; certify is not concerned, it takes any free one",
                    "serve --port 0 takes a free one");
        }
    }
}
