package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.console.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code cartwright console}. */
@Command(
        name = "console",
        description = "Open a window to choose a shop, run a certification, watch it, and read findings and verdict.",
        footerHeading = "%nExamples:%n",
        footer = {"  cartwright console     F1 in the window shows its keys"})
final class ConsoleCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    ConsoleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Console.open(surroundings);
        return ExitCode.GO.number();
    }
}
