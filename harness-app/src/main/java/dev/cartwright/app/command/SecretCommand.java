package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.Surroundings;
import dev.cartwright.reference.Secret;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code cartwright secret}. */
@Command(
        name = "secret",
        description = "Print a fresh secret on one line: 256 random bits as 64 hex digits. It is kept nowhere.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  export CART_COOKIE_SECRET=$(cartwright secret)       for this shell",
            "  (umask 077; cartwright secret > cart-secret)         then serve --secret-file cart-secret"
        })
final class SecretCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    SecretCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().line(Secret.random().reveal());
        return ExitCode.GO.number();
    }
}
