package dev.cartwright.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.sample.SampleShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void staysBelowThreeMegabytes() throws IOException {
        byte[] page = HtmlReport.of(Dossier.of(ReadinessPlan.current(), SampleShop.record()));

        assertThat(page).hasSizeLessThan(3_000_000);
        // For looking at.
        Files.write(Files.createDirectories(Path.of("target", "sample")).resolve("index.html"), page);
    }
}
