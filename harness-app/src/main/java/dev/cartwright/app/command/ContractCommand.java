package dev.cartwright.app.command;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.shop.TargetOptions;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.Scope;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cartwright contract}. */
@Command(
        name = "contract",
        description = "Make the contract checks only; takes seconds.",
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
            "  cartwright contract",
            "  cartwright contract --only cart/3.2 --seed 42     one check again, as it was asked before",
            "  cartwright contract --target http://127.0.0.1:3000 --shop shop.yaml --read-only"
        })
final class ContractCommand implements Callable<Integer> {

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final VerdictOptions telling = new VerdictOptions();

    @Mixin
    private final OnlyOption only = new OnlyOption();

    private final Surroundings surroundings;

    ContractCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new RunSession(surroundings, target, options, telling)
                .run(Scope.CONTRACT, Depth.STANDARD, only.patterns());
    }
}
