package dev.cartwright.app.command;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.UsageException;
import dev.cartwright.app.engine.AllureHtml;
import dev.cartwright.app.engine.Judge;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.app.engine.Selection;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.folder.RunFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cartwright report}. */
@Command(
        name = "report",
        description = "Judge a run again from its evidence and write its report anew; nothing is sent to the shop.",
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
            "  cartwright report --run reports/out/reference",
            "  cartwright report --run DIR --gate release",
            "  cartwright report --run DIR --check cart/3"
        })
final class ReportCommand implements Callable<Integer> {

    @Option(
            names = "--run",
            paramLabel = "DIR",
            required = true,
            description = "Run folder, such as reports/out/<shop>/<run-id>; a shop's folder means its newest run.")
    private Path run = Path.of("");

    @Option(
            names = "--check",
            paramLabel = "CHECK",
            split = ",",
            description =
                    "Write checks/…/exchanges.har and replay.sh of this check, chapter or claim too, though it found nothing."
                            + " Repeatable.")
    private List<String> checks = new ArrayList<>();

    @Option(
            names = "--allure",
            description = "Write allure-results/ too, and allure-report/ with Allure's own page, made offline.")
    private boolean allure;

    @Mixin
    private final VerdictOptions telling = new VerdictOptions();

    private final Surroundings surroundings;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Judge judge = readable(surroundings.resolve(run));
        Set<CheckAddress> more = checks.isEmpty() ? Set.of() : Selection.of(ContractCatalogue.standard(), checks);
        JudgedRun judged = judge.write(more);
        int code = new VerdictPrinter(surroundings.out(), telling).told(judged).number();
        if (allure) {
            Path results = judge.writeAllureResults();
            Path page =
                    new AllureHtml(repository()).write(results, judged.folder().resolve("allure-report"));
            surroundings.out().line("Allure: " + page);
        }
        return code;
    }

    private Path repository() {
        String home = surroundings.environment().getOrDefault("HOME", System.getProperty("user.home"));
        return Optional.ofNullable(surroundings.environment().get("MAVEN_REPOSITORY"))
                .map(Path::of)
                .orElse(Path.of(home, ".m2", "repository"));
    }

    /** A folder whose evidence can't be read or judged is the wrong folder, rather than trouble of our own. */
    private static Judge readable(Path path) {
        try {
            return Judge.read(RunFolder.open(path));
        } catch (ReportException unreadable) {
            throw new UsageException(String.valueOf(unreadable.getMessage()));
        }
    }
}
