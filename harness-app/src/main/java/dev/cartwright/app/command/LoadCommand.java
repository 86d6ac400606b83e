package dev.cartwright.app.command;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.shop.TargetOptions;
import dev.cartwright.certification.run.Scope;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cartwright load}. */
@Command(
        name = "load",
        description = "Make the load scenario only, and judge its measurements.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            Texts.EXIT_GO,
            Texts.EXIT_NO_GO,
            Texts.EXIT_USAGE,
            Texts.EXIT_INCONCLUSIVE,
            Texts.EXIT_CONDITIONAL,
            Texts.EXIT_TROUBLE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cartwright load --level smoke",
            "  cartwright load --target http://127.0.0.1:3000 --shop shop.yaml --level full"
        })
final class LoadCommand implements Callable<Integer> {

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final VerdictOptions telling = new VerdictOptions();

    @Mixin
    private final LevelOption level = new LevelOption();

    private final Surroundings surroundings;

    LoadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new RunSession(surroundings, target, options, telling).run(Scope.LOAD, level.depth(), List.of());
    }
}
