package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.ShopSecrets;
import dev.cartwright.contract.check.Wire;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.profile.ReferenceProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of the checks in a JVM of its own, as the launcher makes it, which prints what it took. */
final class SuiteProcess {

    /** Races and random sequences, which run alone and are timed apart. */
    private static final Set<Integer> ALONE = Set.of(7, 9);

    private SuiteProcess() {}

    /**
     * What a run took.
     *
     * @param wallMillis from the start of the JVM's program to the last evidence
     * @param cpuMillis processor time of the JVM, its start and its server included where it has one
     * @param heapMiB the most that the heap held, garbage included
     */
    record Taken(long checks, long exchanges, long wallMillis, long cpuMillis, long heapMiB) {

        static Taken parse(String line) {
            List<Long> numbers =
                    Pattern.compile(" ").splitAsStream(line).map(Long::valueOf).toList();
            return new Taken(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
        }

        private String line() {
            return checks + " " + exchanges + " " + wallMillis + " " + cpuMillis + " " + heapMiB;
        }
    }

    /** What the catalogue says of the checks, with or without those that run alone. */
    static Stream<CheckListing> listings(boolean whole) {
        return ContractCatalogue.standard().listings().stream()
                .filter(listing -> whole || !ALONE.contains(listing.address().chapter()));
    }

    private static Set<CheckAddress> checks(boolean whole) {
        return listings(whole).map(CheckListing::address).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Makes one check of this shop after the other, each request answered by the line of a check. */
    static void examine(ShopProfile profile, Supplier<Function<CartRequest, Answer>> lines) {
        Set<CheckAddress> quick = checks(false);
        quick.removeAll(ContractCatalogue.standard().invariants());
        ShopSecrets secrets = ShopSecrets.of(profile, ReferenceShop::environment);
        for (CatalogueEntry entry : ContractCatalogue.standard().entries()) {
            if (quick.contains(entry.listing().address())
                    && entry.check().needs().unmet(profile).isEmpty()) {
                Wire wire = lines.get()::apply;
                assertThat(entry.check()
                                .examine(new Shop(
                                        profile, wire, new SplittableRandom(1), secrets, 1, _ -> List.of(), _ -> {})))
                        .as(entry.listing().claim())
                        .isEmpty();
            }
        }
    }

    /** Runs {@code quick}, {@code bare} (quick without evidence) or {@code whole}, against an address or a cart of its own. */
    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        ContractSelection shown = new ContractSelection(checks(arguments[0].equals("whole")), false, 1);
        ContractSelection selection = arguments[0].equals("bare") ? shown.outcomesOnly() : shown;
        List<CheckEvidence> evidence;
        if (arguments.length > 1) {
            evidence = ReferenceShop.run(ReferenceProfile.at(URI.create(arguments[1])), selection);
        } else {
            try (ReferenceShop shop = ReferenceShop.clean()) {
                evidence = ReferenceShop.run(shop.profile(), selection);
            }
        }
        System.out.println(taken(evidence, System.nanoTime() - begun).line());
    }

    private static Taken taken(List<CheckEvidence> evidence, long nanos) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new Taken(
                evidence.size(),
                evidence.stream().mapToLong(check -> check.exchanges().size()).sum(),
                nanos / 1_000_000,
                system.getProcessCpuTime() / 1_000_000,
                heap >> 20);
    }

    /** The command that makes such a run. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // As the launcher does for the checks alone.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SuiteProcess.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Makes such a run and waits for it. */
    static Taken run(String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            String line = String.valueOf(out.readLine());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the run ended with " + process.exitValue() + ": " + line);
            }
            return Taken.parse(line);
        }
    }
}
