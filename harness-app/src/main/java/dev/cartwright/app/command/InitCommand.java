package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.shop.NewProfile;
import dev.cartwright.app.shop.TargetAddress;
import dev.cartwright.contract.profile.ProfileTemplate;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cartwright init}. */
@Command(
        name = "init",
        description = "Write a commented shop profile to fill in. Nothing is sent to the shop.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cartwright init --target http://127.0.0.1:3000                  writes shop.yaml",
            "  cartwright init --target https://shop.example profiles/my.yaml",
            "  cartwright init --target http://127.0.0.1:3000 -                prints it"
        })
final class InitCommand implements Callable<Integer> {

    @Option(
            names = "--target",
            paramLabel = "URL",
            required = true,
            description = "Address of the shop; a path in it is taken as the path of the cart.")
    private String target = "";

    @Option(names = "--force", description = "Overwrite the file if it is there.")
    private boolean force;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "File to write, - for standard output (default: shop.yaml).")
    private String file = "shop.yaml";

    private final Surroundings surroundings;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String text = ProfileTemplate.forTarget(TargetAddress.parseWithPath(target));
        if (file.equals("-")) {
            surroundings.out().stream().print(text);
            surroundings.out().stream().flush();
            return ExitCode.GO.number();
        }
        Path path = surroundings.resolve(Path.of(file));
        NewProfile.write(path, text, force, "name another file, or overwrite it with --force.");
        surroundings.out().line("Wrote " + path + ".");
        surroundings.out().line("Fill in which SKU plays which part, then: cartwright contract --shop " + file);
        return ExitCode.GO.number();
    }
}
