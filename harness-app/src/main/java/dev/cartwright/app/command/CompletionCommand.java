package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.Surroundings;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cartwright completion}. */
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(cartwright completion)                      for this shell",
            "  cartwright completion > ~/.cartwright-completion     then source that file from ~/.bashrc or ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final Surroundings surroundings;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        surroundings.out().stream()
                .println(AutoComplete.bash("cartwright", own.root().commandLine()));
        return ExitCode.GO.number();
    }
}
