package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.StopSignal;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.UsageException;
import dev.cartwright.app.shop.ReferenceChoice;
import dev.cartwright.app.shop.SecretFile;
import dev.cartwright.app.shop.StripeChoice;
import dev.cartwright.app.terminal.Ink;
import dev.cartwright.certification.profile.Loopback;
import dev.cartwright.reference.ConfigurationException;
import dev.cartwright.reference.OperationsSettings;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.Secret;
import dev.cartwright.reference.ServerConfiguration;
import dev.cartwright.reference.ServerConfigurationBuilder;
import dev.cartwright.reference.Tls;
import dev.cartwright.reference.catalogue.CatalogueSource;
import dev.cartwright.reference.catalogue.SampleCatalogues;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cartwright serve}. */
@Command(
        name = "serve",
        description = "Run the reference cart until Ctrl-C or SIGTERM; requests in flight are finished.",
        footerHeading = "%nSecrets:%n",
        footer = {
            "  The cookie secret comes from CART_COOKIE_SECRET or --secret-file, at least 32 characters; to try things",
            "  out, --ephemeral makes one for this start. The password of --keystore comes from CART_KEYSTORE_PASSWORD.",
            "",
            "Variables:",
            "  CART_TTL, CART_STORE_PROVIDER, REDIS_URL, MANAGEMENT_PORT (metrics), RATE_LIMIT, ANALYTICS_FILE and others",
            "  are read too; docs/reference-server.md lists them.",
            "",
            "Examples:",
            "  cartwright serve --ephemeral",
            "  cartwright serve --ephemeral --port 0 --fault patch-ignores-stock",
            "  CART_COOKIE_SECRET=$(cartwright secret) cartwright serve --port 8080"
        })
final class ServeCommand implements Callable<Integer> {

    private static final String SECRET = "CART_COOKIE_SECRET";
    private static final String KEYSTORE_PASSWORD = "CART_KEYSTORE_PASSWORD";

    @Mixin
    private final ReferenceChoice choice = new ReferenceChoice();

    @Mixin
    private final StripeChoice stripe = new StripeChoice();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen on, 0 for any free one (default: 8080).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Address to listen on (default: 127.0.0.1, so nobody else can reach it).")
    private String host = "127.0.0.1";

    @Option(names = "--https", description = "Speak HTTPS with a certificate made for this start.")
    private boolean https;

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "Speak HTTPS with the key and certificate of this PKCS#12 file.")
    private Optional<Path> keystore = Optional.empty();

    @Option(
            names = "--catalogue",
            paramLabel = "NAME|FILE",
            description =
                    "Sell what a sample shop sells (brikette, cover-me-pretty, xa, skylar or cochlearfit), or what"
                            + " this JSON file lists.")
    private Optional<String> catalogue = Optional.empty();

    @Option(names = "--secret-file", paramLabel = "FILE", description = "Read the cookie secret from this file.")
    private Optional<Path> secretFile = Optional.empty();

    @Option(
            names = "--secret-file-old",
            paramLabel = "FILE",
            description = "Accept cookies signed with the secret in this file, too, while a new one takes over.")
    private Optional<Path> oldSecretFile = Optional.empty();

    @Option(
            names = "--test-controls",
            description = "Let tests set stock, move the clock and pause the store, on a port of the loopback.")
    private boolean testControls;

    @Option(
            names = "--ephemeral",
            description = "Sign cookies with a secret made for this start and never shown; carts end with it.")
    private boolean ephemeral;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print the address and nothing else.")
    private boolean quiet;

    private final Surroundings surroundings;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch wanted = new CountDownLatch(1);
        try (StopSignal.Subscription _ = surroundings.stop().whenRaised(wanted::countDown);
                StripeChoice.Running stub = stripe.start(surroundings.environment(), surroundings.clock());
                ReferenceServer server = ReferenceServer.start(configuration(stub))) {
            tell(server);
            stub.connect(server).ifPresent(note -> surroundings.out().line(note));
            wanted.await();
        } catch (ConfigurationException unusable) {
            throw new UsageException(String.valueOf(unusable.getMessage()));
        }
        return ExitCode.GO.number();
    }

    private void tell(ReferenceServer server) {
        surroundings.out().line("The reference cart is at " + server.cartUri());
        server.managementUri()
                .ifPresent(address -> surroundings
                        .out()
                        .line((testControls ? "Test controls and metrics are at " : "Metrics are at ") + address));
        if (quiet) {
            return;
        }
        choice.notes().forEach(note -> surroundings.err().line(Ink.YELLOW, note));
        if (!Loopback.means(server.baseUri())) {
            surroundings.err().line(Ink.YELLOW, "Others can reach it: " + host + " is more than this machine.");
        }
        surroundings.err().line("Stop it with Ctrl-C.");
    }

    private ServerConfiguration configuration(StripeChoice.Running stub) {
        ServerConfigurationBuilder builder = ServerConfiguration.builder()
                .environment(stripe.remaining(surroundings.environment()))
                .clock(surroundings.clock())
                .host(host)
                .port(port)
                .tls(tls())
                .faults(choice.faults())
                .variants(choice.variants());
        if (!quiet) {
            builder.log(line -> surroundings.err().line(line));
        }
        catalogue.map(this::source).ifPresent(builder::catalogue);
        stub.offer(builder);
        sign(builder);
        if (testControls) {
            builder.operations(OperationsSettings::withTestControls);
        }
        return builder.build();
    }

    private CatalogueSource source(String nameOrFile) {
        return SampleCatalogues.names().contains(nameOrFile)
                ? new CatalogueSource.Sample(nameOrFile)
                : new CatalogueSource.JsonFile(surroundings.resolve(Path.of(nameOrFile)));
    }

    /** A cart without a secret of its own does not start (protocol section 3), unless it is said to be thrown away. */
    private void sign(ServerConfigurationBuilder builder) {
        oldSecretFile
                .map(file -> secret("--secret-file-old", file))
                .ifPresent(old -> builder.operations(settings -> settings.withPreviousSecret(old)));
        if (secretFile.isPresent()) {
            builder.cookieSecret(secret("--secret-file", secretFile.get()));
        } else if (ephemeral) {
            builder.randomSecret();
        } else if (surroundings.environment().getOrDefault(SECRET, "").isBlank()) {
            throw new UsageException(
                    SECRET + " is missing: set it to at least 32 random characters, as 'cartwright secret'"
                            + " prints them, or name a file that holds them with --secret-file; to try things out, --ephemeral makes"
                            + " one for this start.");
        }
    }

    private Secret secret(String option, Path file) {
        return Secret.of(SecretFile.read(option, surroundings.resolve(file)));
    }

    private Tls tls() {
        if (keystore.isEmpty()) {
            return https ? new Tls.SelfMade() : new Tls.Off();
        }
        String password = surroundings.environment().getOrDefault(KEYSTORE_PASSWORD, "");
        return new Tls.KeyStoreFile(surroundings.resolve(keystore.get()), Secret.of(password));
    }
}
