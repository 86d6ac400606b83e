package dev.cartwright.reference.http;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes TLS identities: from a PKCS#12 file, or on the spot. */
public final class Certificates {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|.*:.*");

    /**
     * A server's identity.
     *
     * @param context for its sockets
     * @param certificate what its clients must trust
     */
    public record Identity(SSLContext context, X509Certificate certificate) {}

    private Certificates() {}

    /**
     * The identity in a PKCS#12 file.
     *
     * @throws CertificateFileException when it can't be read with that password or holds no key
     */
    public static Identity read(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                Certificate certificate = store.getCertificate(alias);
                if (store.isKeyEntry(alias) && certificate instanceof X509Certificate own) {
                    return new Identity(context(store, password), own);
                }
            }
            throw new CertificateFileException("Key store %s holds no private key with a certificate".formatted(file));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new CertificateFileException(
                    "Key store %s can't be read: it must exist, be PKCS#12, and open with the given password (%s)"
                            .formatted(file, unreadable.getClass().getSimpleName()));
        }
    }

    /** A fresh identity for {@code host}, {@code localhost} and {@code 127.0.0.1}, for 30 days. */
    public static Identity selfMade(String host, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            X509Certificate certificate = selfSigned(pair, host, now);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            char[] password =
                    new BigInteger(128, new SecureRandom()).toString(36).toCharArray();
            store.setKeyEntry("server", pair.getPrivate(), password, new Certificate[] {certificate});
            return new Identity(context(store, password), certificate);
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException("a certificate could not be made", impossible);
        }
    }

    private static X509Certificate selfSigned(KeyPair pair, String host, Instant now)
            throws CertIOException, GeneralSecurityException, OperatorCreationException {
        X500Name name = new X500Name("CN=Cartwright reference server");
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(128, new SecureRandom()),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(Duration.ofDays(30))),
                name,
                pair.getPublic());
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(ADDRESS.matcher(host).matches() ? GeneralName.iPAddress : GeneralName.dNSName, host)
        }));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }

    private static SSLContext context(KeyStore store, char[] password) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
