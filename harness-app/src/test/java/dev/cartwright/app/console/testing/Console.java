package dev.cartwright.app.console.testing;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.console.Desk;
import dev.cartwright.app.console.findings.FindingsModel;
import dev.cartwright.app.console.findings.Replays;
import dev.cartwright.app.console.run.RunModel;
import dev.cartwright.app.console.run.RunService;
import dev.cartwright.app.console.run.SuiteModel;
import dev.cartwright.app.console.shops.ReferenceModel;
import dev.cartwright.app.console.shops.ShopShelf;
import dev.cartwright.app.console.shops.ShopsModel;
import dev.cartwright.app.console.verdict.ReportExport;
import dev.cartwright.app.console.verdict.VerdictModel;
import dev.cartwright.contract.ContractCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * All view models of the console without a toolkit; whatever is started has ended when the call returns.
 *
 * @param desk what lies open
 * @param shops the shops
 * @param reference the built-in one
 * @param run makes runs
 * @param findings what they found
 * @param verdict what it means
 */
public record Console(
        Desk desk,
        ShopsModel shops,
        ReferenceModel reference,
        RunModel run,
        FindingsModel findings,
        VerdictModel verdict) {

    /** The console of a user in this folder, its runs going to {@code out} in it. */
    public static Console in(Path directory) {
        return in(directory, directory.resolve("out"), Map.of());
    }

    /** The console of a user in this folder, its runs going elsewhere, with this environment. */
    public static Console in(Path directory, Path out, Map<String, String> environment) {
        Surroundings surroundings = Here.in(directory, environment);
        Desk desk = Here.desk();
        ReferenceModel reference = new ReferenceModel(surroundings, Here.tasks());
        RunModel run = new RunModel(
                desk,
                new RunService(surroundings, reference),
                Here.tasks(),
                new RunModel.Setting(out, surroundings.clock(), Runnable::run),
                SuiteModel.of(ContractCatalogue.standard().listings()));
        FindingsModel findings = new FindingsModel(desk, new Replays(surroundings), Here.tasks());
        run.alsoTell(findings::heard);
        return new Console(
                desk,
                new ShopsModel(
                        desk, new ShopShelf(surroundings), Here.tasks(), surroundings.clock(), reference, List.of()),
                reference,
                run,
                findings,
                new VerdictModel(desk, new ReportExport(surroundings), Here.tasks()));
    }

    /** Gives the reference shop this fault. */
    public Console withFault(String id) {
        reference
                .fault()
                .set(reference.faults().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow());
        return this;
    }

    /** Runs the checks that hold these words. */
    public Console runChecks(String words) {
        run.suite().filter().set(words);
        run.suite()
                .chapters()
                .forEach(chapter -> chapter.checks()
                        .forEach(check ->
                                run.suite().selected().add(check.listing().address())));
        run.runSelected();
        return this;
    }
}
