package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "certfy | Did you mean: cartwright certify",
                "`` | Say what to do",
                "certify --levl smoke | Possible solutions: --level",
                "certify --level quick | there are smoke, standard, full",
                "certify --gate gate | there are automated and release",
                "certify --seed abc | 'abc' is not a long",
                "certify --target | Missing required parameter",
                "certify --target ftp://127.0.0.1 | http:// or https://",
                "certify --target http://shop.example | --allow-host shop.example",
                "load --target http://shop.example | --allow-host shop.example",
                "contract --target http://10.1.2.3 | --allow-host 10.1.2.3",
                "contract --target http://127.0.0.1:1 --fault post-created | leave out --target",
                "contract --fault no-such-fault | There is no fault \"no-such-fault\"",
                "contract --fault adds-slow | cartwright load --fault adds-slow",
                "contract --variant no-such-variant | There is no variant \"no-such-variant\"",
                "contract --only cart/99.9 | No check is called 'cart/99.9'",
                "contract --shop no-such-file.yaml | no-such-file.yaml",
                "report | Missing required option: '--run",
                "report --run nowhere | nowhere",
                "serve --ephemeral --port 70000 | 0 to 65535",
                "serve --ephemeral --port 0 --catalogue nowhere.json | nowhere.json",
                "serve --port 0 --secret-file nowhere.txt | nowhere.txt",
                "serve --ephemeral --port 0 --secret-file-old nowhere.txt | --secret-file-old",
                "serve --ephemeral --port 0 --test-controls --host 0.0.0.0 | loopback",
                "init | Missing required option: '--target",
                "init --target shop.example | http:// or https://",
                "checks --only nothing | No check is called 'nothing'",
                "doctor --nonsense | Unknown option"
            })
    void refusesWhatItCanNotUseAndSaysWhy(String line, String told) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        Told said = Cartwright.in(directory).run(arguments);
        assertThat(said.err()).contains(told).startsWith("cartwright: ");
        assertThat(said.all()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(said.out()).isEmpty();
        assertThat(said.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve --secret=hunter2",
                "serve --cookie-secret hunter2",
                "certify --token=hunter2",
                "contract --password hunter2",
                "contract --api-key=hunter2",
                "contract --target http://joe:hunter2@127.0.0.1:1"
            })
    void takesNoSecretOnTheCommandLineAndDoesNotRepeatOne(String line) {
        Told said = Cartwright.in(directory).run(line.split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.all()).doesNotContain("hunter2");
        assertThat(said.err()).containsAnyOf("environment", "Leave it out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certify",
                "contract",
                "load",
                "report",
                "init",
                "checks",
                "faults",
                "serve",
                "secret",
                "doctor",
                "completion"
            })
    void everyVerbExplainsItself(String verb) {
        Told said = Cartwright.in(directory).run(verb, "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Usage: cartwright " + verb).contains("-h, --help");
        assertThat(Cartwright.in(directory).run("help", verb).out()).isEqualTo(said.out());
    }

    @Test
    void everyVerbThatJudgesListsTheExitCodes() {
        for (String verb : List.of("certify", "contract", "load", "report")) {
            assertThat(Cartwright.in(directory).run(verb, "--help").out())
                    .contains(
                            "0   GO",
                            "1   NO-GO",
                            "2   ",
                            "3   INCONCLUSIVE",
                            "4   CONDITIONAL",
                            "5   trouble of our own");
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Cartwright.in(directory).run("--version").out()).containsPattern("Cartwright \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void completionKnowsEveryVerbAndOption() {
        Told said = Cartwright.in(directory).run("completion");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("complete -F", "certify", "--read-only", "smoke", "automated");
    }
}
