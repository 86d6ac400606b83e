package dev.cartwright.reference.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cartwright.reference.store.RedisLink.NoScriptException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The script that changes carts inside Redis: by its hash, and as a whole where Redis does not know it. */
final class CartScript {
    private final String text;
    private final String hash;

    CartScript() {
        this.text = read();
        this.hash = sha1(text);
    }

    /** Runs the script for one cart; the reply's first text says what became of it. */
    List<String> run(RedisLink link, String cart, List<String> arguments) {
        try {
            return link.send(command("EVALSHA", hash, cart, arguments));
        } catch (NoScriptException _) {
            return link.send(command("EVAL", text, cart, arguments));
        }
    }

    private static List<String> command(String name, String script, String cart, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(name, script, "1", cart));
        command.addAll(arguments);
        return command;
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(CartScript.class.getResourceAsStream("cart.lua"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What Redis itself calls a script by. */
    private static String sha1(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-1", impossible);
        }
    }
}
