package dev.cartwright.certification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulingsTest {

    private final Rulings rulings = Rulings.current();

    @Test
    void areNumberedFromOneWithoutAGapAndEachSaysSomething() {
        assertThat(rulings.all())
                .extracting(Ruling::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 38).boxed().toList());
        assertThat(rulings.all()).allSatisfy(ruling -> {
            assertThat(ruling.question()).isNotBlank();
            assertThat(ruling.sentence()).endsWith(".");
        });
    }

    @Test
    void areFoundByTheNumbersThatACheckCites() {
        assertThat(rulings.of(List.of(17, 3, 99)))
                .extracting(Ruling::question)
                .containsExactly("Amounts of money", "More asked for than is in stock");
    }
}
