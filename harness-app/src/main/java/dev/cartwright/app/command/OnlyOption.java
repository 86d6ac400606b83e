package dev.cartwright.app.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which checks are wanted. */
final class OnlyOption {

    @Option(
            names = "--only",
            paramLabel = "CHECK",
            split = ",",
            description = "Make these checks only: addresses such as cart/3.2, chapters such as cart/3, or claims, as"
                    + " 'cartwright checks' lists them. Repeatable. A certification of chosen checks is never GO.")
    private List<String> patterns = new ArrayList<>();

    List<String> patterns() {
        return patterns;
    }
}
