package dev.cartwright.contract.cookie;

import dev.cartwright.contract.check.Shop;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every way to alter a cookie that somebody was given. */
final class Forgeries {

    private static final String HEX = "0123456789abcdef";
    private static final String BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Forgeries() {}

    /** One bit of each digit of the signature turned over. */
    static List<Forged> signatureBits(CookieValue genuine, Shop shop) {
        return flipped(genuine.signature(), HEX, shop.random())
                .map(signature ->
                        new Forged("one bit of its signature turned over", genuine.payload() + "." + signature))
                .toList();
    }

    /** One bit of each character of the payload turned over. */
    static List<Forged> payloadBits(CookieValue genuine, Shop shop) {
        return flipped(genuine.payload(), BASE64URL, shop.random())
                .map(payload -> new Forged("one bit of its payload turned over", payload + "." + genuine.signature()))
                .toList();
    }

    private static Stream<String> flipped(String text, String alphabet, RandomGenerator random) {
        int bits = Integer.numberOfTrailingZeros(alphabet.length());
        List<String> all = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int index = Math.max(0, alphabet.indexOf(text.charAt(at)));
            char other = alphabet.charAt(index ^ (1 << random.nextInt(bits)));
            all.add(text.substring(0, at) + other + text.substring(at + 1));
        }
        return all.stream();
    }

    /** Cut at every length. */
    static List<Forged> cuts(CookieValue genuine, Shop shop) {
        String value = genuine.text();
        return IntStream.range(0, value.length())
                .mapToObj(length -> new Forged("its first " + length + " characters alone", value.substring(0, length)))
                .toList()
                .reversed();
    }

    /** With parts that are empty. */
    static List<Forged> emptyParts(CookieValue genuine, Shop shop) {
        return Stream.of(
                        genuine.payload() + ".",
                        "." + genuine.signature(),
                        "." + genuine.text(),
                        genuine.payload() + ".." + genuine.signature(),
                        ".",
                        "..",
                        "...",
                        "")
                .map(value -> new Forged("an empty part", value))
                .toList();
    }

    /** In another case. */
    static List<Forged> cases(CookieValue genuine, Shop shop) {
        return Stream.<UnaryOperator<String>>of(
                        text -> text.toLowerCase(Locale.ROOT),
                        text -> text.toUpperCase(Locale.ROOT),
                        Forgeries::swapped)
                .map(change -> new Forged(
                        "its payload in another case", change.apply(genuine.payload()) + "." + genuine.signature()))
                .toList();
    }

    private static String swapped(String text) {
        return text.chars()
                .map(letter ->
                        Character.isUpperCase(letter) ? Character.toLowerCase(letter) : Character.toUpperCase(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Percent-encoded, wholly and in its first character. */
    static List<Forged> percentEncoded(CookieValue genuine, Shop shop) {
        String value = genuine.text();
        String whole = value.chars().mapToObj("%%%02X"::formatted).collect(Collectors.joining());
        return List.of(
                new Forged("every character percent-encoded", whole),
                new Forged("its first character percent-encoded", whole.substring(0, 3) + value.substring(1)));
    }

    /** With padding behind the payload. */
    static List<Forged> padded(CookieValue genuine, Shop shop) {
        return Stream.of("=", "==")
                .map(padding -> new Forged(
                        "padding behind its payload", genuine.payload() + padding + "." + genuine.signature()))
                .toList();
    }

    /** With its signature in base64. */
    static List<Forged> otherSignatures(CookieValue genuine, Shop shop) {
        if (!genuine.signature().matches("([0-9a-fA-F]{2})+")) {
            return List.of();
        }
        byte[] bytes = HexFormat.of().parseHex(genuine.signature());
        return Stream.of(Base64.getUrlEncoder().withoutPadding(), Base64.getEncoder())
                .map(encoder ->
                        new Forged("its signature in base64", genuine.payload() + "." + encoder.encodeToString(bytes)))
                .toList();
    }

    /** Signed with a secret like the right one, over another text, or by another algorithm. */
    static List<Forged> signedOtherwise(CookieValue genuine, Shop shop) {
        String secret = shop.cookieSecret();
        String payload = genuine.payload();
        Stream<Forged> secrets = Stream.of(
                        secret + "\n",
                        " " + secret,
                        secret + "0",
                        secret.substring(0, secret.length() / 2),
                        secret.toUpperCase(Locale.ROOT),
                        new StringBuilder(secret).reverse().toString(),
                        secret + secret)
                .map(similar -> new Forged(
                        "the signature of a similar secret", payload + "." + CookieValue.hmac(payload, similar)));
        Stream<Forged> texts = Stream.of(genuine.id(), payload + "\n", payload + ".", genuine.text(), "")
                .map(text ->
                        new Forged("the signature of another text", payload + "." + CookieValue.hmac(text, secret)));
        Stream<Forged> algorithms = Stream.of(
                        Digests.hmac("HmacSHA1", payload, secret),
                        Digests.hmac("HmacSHA512", payload, secret),
                        Digests.hmac("HmacSHA512", payload, secret).substring(0, 64),
                        Digests.sha256(payload),
                        Digests.sha256(secret + payload),
                        Digests.sha256(payload + secret),
                        CookieValue.hmac(secret, payload))
                .map(digest -> new Forged("a signature by another algorithm", payload + "." + digest));
        return Stream.of(secrets, texts, algorithms).flatMap(all -> all).toList();
    }
}
