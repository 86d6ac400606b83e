package dev.cartwright.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SystemLibrariesTest {

    @Test
    void saysWhatIsMissingAndHowToGetIt() {
        Set<String> missing = Set.of("libfreetype.so.6", "libpangoft2-1.0.so.0");
        assertThat(SystemLibraries.complaint("Linux", false, file -> !missing.contains(file)))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("lacks libfreetype.so.6, libpangoft2-1.0.so.0.")
                        .contains("apt-get install libfreetype6 libpangoft2-1.0-0)"));
    }

    @Test
    void hasNothingToSayWhereNothingIsMissing() {
        assertThat(SystemLibraries.complaint("Linux", false, _ -> true)).isEmpty();
        assertThat(SystemLibraries.complaint("Mac OS X", false, _ -> false)).isEmpty();
        assertThat(SystemLibraries.complaint("Windows 11", false, _ -> false)).isEmpty();
    }

    @Test
    void asksForNoWindowWhereThereIsNone() {
        assertThat(SystemLibraries.complaint("Linux", true, file -> !file.startsWith("libgtk")))
                .isEmpty();
        assertThat(SystemLibraries.complaint("Linux", false, file -> !file.startsWith("libgtk")))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("apt-get install libgtk-3-0)"));
    }

    @Test
    void asksTheLoaderOfTheSystem() {
        assertThat(SystemLibraries.present("libthere-is-no-such-thing.so.0")).isFalse();
    }
}
