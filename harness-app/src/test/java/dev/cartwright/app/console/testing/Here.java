package dev.cartwright.app.console.testing;

import dev.cartwright.app.StopSignal;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.console.Desk;
import dev.cartwright.app.console.Page;
import dev.cartwright.app.console.shops.ShopEntry;
import dev.cartwright.app.console.work.TaskRunner;
import dev.cartwright.app.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Everything done at once, in the thread of the test: what a view model needs where there is no toolkit. */
public final class Here {

    private Here() {}

    /** A process whose user is in this folder, with this environment. */
    public static Surroundings in(Path directory, Map<String, String> environment) {
        Terminal quiet = Terminal.of(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), false, environment);
        return new Surroundings(
                quiet, quiet, environment, directory, Optional.empty(), Clock.systemUTC(), new StopSignal());
    }

    /** Runs tasks and tells their results where it stands. */
    public static TaskRunner tasks() {
        return new TaskRunner(Runnable::run, Runnable::run);
    }

    /** A desk with the reference shop on it. */
    public static Desk desk() {
        return new Desk(Page.SHOPS, ShopEntry.reference(Optional.empty()));
    }
}
