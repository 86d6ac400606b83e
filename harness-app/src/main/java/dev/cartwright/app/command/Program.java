package dev.cartwright.app.command;

import dev.cartwright.app.Complaint;
import dev.cartwright.app.ExitCode;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.Version;
import dev.cartwright.app.terminal.Terminal;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line as a whole. */
@Command(
        name = "cartwright",
        description =
                "The certification companion for shopping carts: catches what is wrong, never blames what is right,"
                        + " and says why.",
        subcommandsRepeatable = false,
        synopsisSubcommandLabel = "COMMAND",
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
            "  cartwright certify                      certify the built-in reference cart",
            "  cartwright init --target URL            write a shop profile to fill in",
            "  cartwright certify --target URL --shop shop.yaml",
            "  cartwright COMMAND --help               all about one command"
        })
public final class Program implements Runnable {

    /**
     * The command line for these arguments. Where they name a verb only that verb is wired, which keeps the start quick.
     */
    public static CommandLine of(String[] arguments, Surroundings surroundings) {
        CommandLine program = new CommandLine(new Program());
        Optional<Verb> only =
                Arrays.stream(arguments).findFirst().flatMap(Verb::named).filter(verb -> !verb.needsAll());
        if (only.isPresent()) {
            program.addSubcommand(only.get().word(), only.get().command(surroundings));
        } else {
            for (Verb verb : Verb.values()) {
                program.addSubcommand(verb.word(), verb.command(surroundings));
            }
            program.addSubcommand("help", new CommandLine.HelpCommand());
        }
        explain(program);
        Ansi ansi = surroundings.out().coloured() ? Ansi.ON : Ansi.OFF;
        program.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        program.setOut(surroundings.out().writer());
        program.setErr(surroundings.err().writer());
        program.setUsageHelpWidth(Math.clamp(surroundings.out().width(), 80, 120));
        program.setUsageHelpLongOptionsMaxWidth(34);
        program.getCommandSpec().version("Cartwright " + Version.current(), "Java " + Runtime.version());
        program.setParameterExceptionHandler((trouble, _) -> refuse(trouble, surroundings.err()));
        program.setExecutionExceptionHandler((trouble, _, _) ->
                Complaint.of(trouble).tell(surroundings.err()).number());
        return program;
    }

    /** Without a verb there is nothing to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                new CommandLine(this), "Say what to do: cartwright COMMAND. The commands: " + Verb.all() + ".");
    }

    private static void explain(CommandLine program) {
        CommandSpec spec = program.getCommandSpec();
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
        spec.addOption(help());
        program.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(verb -> !verb.helpCommand())
                .forEach(verb -> verb.addOption(help()));
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this text.")
                .build();
    }

    private static int refuse(CommandLine.ParameterException trouble, Terminal err) {
        Throwable cause = trouble.getCause();
        if (cause instanceof dev.cartwright.app.UsageException) {
            return Complaint.of(cause).tell(err).number();
        }
        err.line("cartwright: " + trouble.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(trouble, err.writer());
        err.line("Try '" + trouble.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.number();
    }
}
