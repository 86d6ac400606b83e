package dev.cartwright.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Terminal terminal(boolean interactive, Map<String, String> environment) {
        return Terminal.of(new PrintStream(bytes, true, StandardCharsets.UTF_8), interactive, environment);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void drawsAStatusOverTheLastOneAndTakesItAwayForALine() {
        Terminal terminal = terminal(true, Map.of("TERM", "xterm", "NO_COLOR", "1"));
        terminal.status("one");
        terminal.status("two");
        terminal.line(Ink.RED, "done");
        assertThat(shown()).isEqualTo("\r\u001b[2Kone\r\u001b[2Ktwo\r\u001b[2Kdone" + System.lineSeparator());
    }

    @Test
    void leavesOutAStatusInAPipe() {
        Terminal terminal = terminal(false, Map.of("TERM", "xterm"));
        terminal.status("one");
        terminal.line(Ink.RED, "done");
        assertThat(shown()).isEqualTo("done" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({"xterm, '', true", "xterm, 1, false", "dumb, '', false", "'', '', false"})
    void coloursOnlyWhereColourIsWantedAndShown(String kind, String noColour, boolean coloured) {
        Terminal terminal = terminal(true, Map.of("TERM", kind, "NO_COLOR", noColour));
        terminal.line(Ink.GREEN, "GO");
        assertThat(shown().contains("\u001b[")).isEqualTo(coloured);
    }

    @Test
    void cutsAStatusToTheWidth() {
        terminal(true, Map.of("TERM", "xterm", "COLUMNS", "10")).status("0123456789abcdef");
        assertThat(shown()).isEqualTo("\r\u001b[2K012345678");
    }

    @Test
    void letsNothingThatAShopSaysSteerTheTerminal() {
        terminal(true, Map.of("TERM", "xterm")).line("a\u001b]0;title\u0007b\u202ec\rd\ne\u009bf");
        assertThat(shown()).isEqualTo("a\ufffd]0;title\ufffdb\ufffdc\ufffdd e\ufffdf" + System.lineSeparator());
    }

    @Test
    void keepsLettersOfEveryAlphabet() {
        terminal(false, Map.of()).line("Größe 中文 😀");
        assertThat(shown()).isEqualTo("Größe 中文 😀" + System.lineSeparator());
    }
}
