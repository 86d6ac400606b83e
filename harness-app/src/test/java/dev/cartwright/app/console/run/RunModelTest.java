package dev.cartwright.app.console.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.console.shops.ReferenceModel;
import dev.cartwright.app.console.shops.ShopEntry;
import dev.cartwright.app.console.testing.Console;
import dev.cartwright.app.console.testing.Here;
import dev.cartwright.app.engine.RunEngine;
import dev.cartwright.app.engine.RunOrder;
import dev.cartwright.app.testing.Shops;
import dev.cartwright.certification.gate.Decision;
import dev.cartwright.certification.gate.Gate;
import dev.cartwright.certification.profile.LoadSettings;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.contract.profile.ProfileReader;
import dev.cartwright.reference.ReferenceServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunModelTest {

    @TempDir
    private Path directory;

    @Test
    void runsTheSelectedChecksOfAFaultyShopAndOpensWhatCameOfThem() {
        Console console =
                Console.in(directory).withFault("cookie-without-httponly").runChecks("cart/4");
        assertThat(console.run().suite().failed()).extracting(Object::toString).containsExactly("cart/4.8");
        assertThat(console.run().trouble().get()).isEmpty();
        assertThat(console.run().phase().get()).isEqualTo(RunModel.Phase.IDLE);
        assertThat(console.desk()
                        .run()
                        .get()
                        .orElseThrow()
                        .verdict(new Gate.Automated())
                        .decision())
                .isEqualTo(Decision.NO_GO);
        assertThat(console.run().progress().state().get().share()).isEqualTo(1);
    }

    @Test
    void runsTheFailedOnesAgainAndNoOthers() {
        Console console =
                Console.in(directory).withFault("cookie-without-httponly").runChecks("cart/4");
        console.run().runFailed();
        assertThat(console.desk().run().get().orElseThrow().run().checks())
                .extracting(check -> check.check().value())
                .containsExactly("cart/4.8");
        assertThat(console.run().suite().count(OutcomeGroup.PASSED).get()).isPositive();
    }

    @Test
    void stoppedInTheMiddleItKeepsAndJudgesWhatThereIs() {
        Console console = Console.in(directory);
        console.run().alsoTell(batch -> {
            if (batch.stream().anyMatch(RunEvent.EvidenceRecorded.class::isInstance)) {
                console.run().stop();
            }
        });
        console.run().runAll();
        var run = console.desk().run().get().orElseThrow();
        assertThat(run.run().checks())
                .isNotEmpty()
                .hasSizeLessThan(console.run().suite().size().get());
        assertThat(run.run().gaps()).contains("the run was stopped before it ended");
        assertThat(run.report()).isRegularFile();
        assertThat(console.run().idle().get()).isTrue();
    }

    @Test
    void aRunThatIsBeingStoppedStaysSoUntilItIsOver() {
        Console console = Console.in(directory);
        List<RunModel.Phase> phases = new ArrayList<>();
        console.run().phase().subscribe(phase -> phases.add(phase));
        console.run().alsoTell(batch -> {
            if (batch.stream().anyMatch(RunEvent.RunStarted.class::isInstance)) {
                console.run().stop();
            }
        });
        console.run().runAll();
        assertThat(phases)
                .startsWith(RunModel.Phase.IDLE, RunModel.Phase.STARTING, RunModel.Phase.STOPPING)
                .endsWith(RunModel.Phase.IDLE);
        assertThat(phases.subList(3, phases.size())).containsOnly(RunModel.Phase.JUDGING, RunModel.Phase.IDLE);
    }

    @Test
    void stoppedByAProcessThatEndsItWaitsUntilEverythingIsKept() throws Exception {
        Surroundings surroundings = Here.in(directory, Map.of());
        RunService service = new RunService(surroundings, new ReferenceModel(surroundings, Here.tasks()));
        service.stopAndWait();
        CountDownLatch begun = new CountDownLatch(1);
        RunOrder order = new RunOrder(
                Scope.CONTRACT,
                Depth.SMOKE,
                List.of(),
                OptionalLong.empty(),
                false,
                LoadSettings.DEFAULT,
                directory.resolve("out"));
        Callable<RunEngine.Ending> run = service.run(ShopEntry.reference(Optional.empty()), order, event -> {
            if (event instanceof RunEvent.EvidenceRecorded) {
                begun.countDown();
            }
        });
        FutureTask<RunEngine.Ending> under = new FutureTask<>(run);
        Thread.ofVirtual().start(under);
        begun.await();
        service.stopAndWait();
        assertThat(under.get().run().report()).isRegularFile();
        assertThat(under.get().run().run().gaps()).contains("the run was stopped before it ended");
    }

    @Test
    void tellsWhoeverWaitsOnceNoRunIsUnderWay() {
        Console console = Console.in(directory);
        List<RunModel.Phase> told = new ArrayList<>();
        console.run().whenIdle(() -> told.add(console.run().phase().get()));
        assertThat(told).containsExactly(RunModel.Phase.IDLE);
        console.run().alsoTell(_ -> {
            console.run().whenIdle(() -> told.add(console.run().phase().get()));
            assertThat(told).hasSize(1);
        });
        console.runChecks("cart/4.8");
        assertThat(told).containsExactly(RunModel.Phase.IDLE, RunModel.Phase.IDLE);
    }

    @Test
    void aShopThatIsNotThereIsOneSentence() throws IOException {
        Console console = Console.in(directory);
        console.desk().shop().set(shop("http://127.0.0.1:1"));
        console.run().runAll();
        assertThat(console.run().trouble().get().orElseThrow().sentence())
                .contains("http://127.0.0.1:1/api/cart can't be reached", "see that the shop runs");
    }

    @Test
    void aServerThatDiesInMidRunEndsTheRunWithWhatWasSeen() throws IOException {
        Console console = Console.in(directory);
        ReferenceServer server = Shops.elsewhere();
        console.desk().shop().set(shop(server.baseUri().toString()));
        console.run().alsoTell(batch -> {
            if (batch.stream().anyMatch(RunEvent.EvidenceRecorded.class::isInstance)) {
                server.close();
            }
        });
        console.run().runAll();
        assertThat(console.desk()
                        .run()
                        .get()
                        .orElseThrow()
                        .verdict(new Gate.Automated())
                        .decision())
                .isNotEqualTo(Decision.GO);
        assertThat(console.run().trouble().get().orElseThrow().sentence())
                .contains("can't be reached any more", "start it and run again");
        assertThat(console.run().idle().get()).isTrue();
    }

    @Test
    void aFolderThatCanNotBeWrittenIsASentenceOneCanActOn() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Console console = Console.in(directory, file.resolve("out"), Map.of());
        console.run().runAll();
        assertThat(console.run().trouble().get().orElseThrow().sentence())
                .contains("can't be written", "choose another");
        assertThat(console.run().idle().get()).isTrue();
    }

    @Test
    void sendsNothingToAnotherMachineWithoutLeave() throws IOException {
        Console console = Console.in(directory);
        console.desk().shop().set(shop("https://staging.shop.example"));
        assertThat(console.run().strangeHost().get()).contains("staging.shop.example");
        List<RunModel.Phase> phases = new ArrayList<>();
        console.run().phase().subscribe(phase -> phases.add(phase));
        console.run().runAll();
        assertThat(phases).containsOnly(RunModel.Phase.IDLE);
        assertThat(console.desk().run().get()).isEmpty();
        console.run().allow();
        assertThat(console.run().strangeHost().get()).isEmpty();
        console.desk().shop().set(ShopEntry.reference(Optional.empty()));
        console.desk().shop().set(shop("https://staging.shop.example"));
        assertThat(console.run().strangeHost().get()).isEmpty();
    }

    @Test
    void refusesAFaultThatTheRunCanNotSee() {
        Console console = Console.in(directory).withFault("adds-slow").runChecks("cart/4.8");
        assertThat(console.run().trouble().get().orElseThrow().sentence()).contains("shows under load only");
    }

    @Test
    void loadsWithTheRateAndLengthThatWereTyped() {
        Console console = Console.in(directory);
        console.run().load().rate().set("100");
        console.run().load().seconds().set("1");
        console.run().runLoad();
        var load = console.desk().run().get().orElseThrow().run().loads().getFirst();
        assertThat(load.wantedRate()).isEqualTo(100);
        assertThat(load.window()).isEqualTo(java.time.Duration.ofSeconds(1));
        assertThat(console.run().load().points()).isNotEmpty();
        assertThat(console.run().load().state().get().phase()).isEqualTo(LoadModel.Phase.ENDED);
    }

    private ShopEntry shop(String address) throws IOException {
        Path file = Files.writeString(directory.resolve("shop.yaml"), "name: mine\nbaseUrl: " + address + "\n");
        return new ShopEntry(
                "mine", Optional.of(file), Optional.of(ProfileReader.read(file)), List.of(), Optional.empty());
    }
}
