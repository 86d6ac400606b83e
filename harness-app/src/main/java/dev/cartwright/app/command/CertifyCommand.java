package dev.cartwright.app.command;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.shop.TargetOptions;
import dev.cartwright.certification.run.Scope;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cartwright certify}. */
@Command(
        name = "certify",
        description = "Check a shop's contract, load it, judge it against the readiness plan and write a report.",
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
            "  cartwright certify",
            "  cartwright certify --level smoke --fault cookie-without-httponly",
            "  cartwright certify --target http://127.0.0.1:3000 --shop shop.yaml",
            "  cartwright certify --target https://staging.shop.example --shop shop.yaml \\",
            "      --allow-host staging.shop.example --gate release"
        })
final class CertifyCommand implements Callable<Integer> {

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final VerdictOptions telling = new VerdictOptions();

    @Mixin
    private final LevelOption level = new LevelOption();

    @Mixin
    private final OnlyOption only = new OnlyOption();

    private final Surroundings surroundings;

    CertifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new RunSession(surroundings, target, options, telling)
                .run(Scope.CERTIFY, level.depth(), only.patterns());
    }
}
