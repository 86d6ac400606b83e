package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpsTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    @Test
    void speaksHttpsWithACertificateOfItsOwn() throws Exception {
        try (ReferenceServer server = ReferenceServer.start(
                ServerConfiguration.forTests().tls(new Tls.SelfMade()).build())) {
            assertThat(server.baseUri()).hasScheme("https");
            X509Certificate certificate = server.certificate().orElseThrow();
            assertThat(new Client(server, trusting(certificate)).post(MUG).status())
                    .isEqualTo(200);
            assertThatThrownBy(() -> new Client(server).get())
                    .hasRootCauseInstanceOf(Exception.class)
                    .hasStackTraceContaining(SSLHandshakeException.class.getSimpleName());
        }
    }

    @Test
    void speaksHttpsWithAGivenCertificate(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("shop.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "open sesame",
                        "-dname",
                        "CN=shop",
                        "-ext",
                        "SAN=ip:127.0.0.1")
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        Tls right = new Tls.KeyStoreFile(file, Secret.of("open sesame"));
        try (ReferenceServer server =
                ReferenceServer.start(ServerConfiguration.forTests().tls(right).build())) {
            assertThat(new Client(server, trusting(server.certificate().orElseThrow()))
                            .get()
                            .status())
                    .isEqualTo(200);
        }
        assertThatThrownBy(() -> ReferenceServer.start(ServerConfiguration.forTests()
                        .tls(new Tls.KeyStoreFile(file, Secret.of("wrong one")))
                        .build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("shop.p12")
                .hasMessageContaining("password")
                .hasMessageNotContaining("wrong one");
        assertThat(Files.exists(file)).isTrue();
    }

    private static OkHttpClient trusting(X509Certificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("server", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return new OkHttpClient.Builder()
                .sslSocketFactory(context.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                .build();
    }
}
