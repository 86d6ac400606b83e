package dev.cartwright.contract.stateful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Step;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequencesTest {

    private static final int MANY = 500;

    private static final ShopSku SHIRT =
            new ShopSku("shirt", List.of("S", "M", "L"), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

    private static ShopSku stocked(String id, long stock) {
        return new ShopSku(id, List.of(), OptionalLong.empty(), OptionalLong.of(stock), Optional.empty());
    }

    private static Sequences of(ShopSku limited, long seed) {
        return new Sequences(
                ShopProfile.of("shop", URI.create("http://127.0.0.1:1"))
                        .selling(
                                Map.of(
                                        Part.PLAIN,
                                        List.of(ShopSku.of("mug"), ShopSku.of("pen"), ShopSku.of("cap")),
                                        Part.SIZED,
                                        List.of(SHIRT),
                                        Part.LIMITED,
                                        List.of(limited)),
                                "EUR"),
                seed);
    }

    private static List<List<Step>> all(Sequences sequences) {
        return IntStream.range(0, MANY).mapToObj(sequences::sequence).toList();
    }

    private static Stream<Step> steps(Sequences sequences) {
        return all(sequences).stream().flatMap(List::stream);
    }

    private static Set<Long> added(Sequences sequences, String id) {
        return asked(sequences, id, step -> step instanceof Step.Add add ? List.of(add.portion()) : List.of());
    }

    private static Set<Long> set(Sequences sequences, String id) {
        return asked(sequences, id, step -> step instanceof Step.Adjust adjust ? List.of(adjust.portion()) : List.of());
    }

    private static Set<Long> replaced(Sequences sequences, String id) {
        return asked(sequences, id, step -> step instanceof Step.Replace replace ? replace.portions() : List.of());
    }

    private static Set<Long> asked(Sequences sequences, String id, Function<Step, List<Step.Portion>> portions) {
        return steps(sequences)
                .flatMap(step -> portions.apply(step).stream())
                .filter(portion -> portion.item().sku().id().equals(id))
                .map(Step.Portion::qty)
                .collect(Collectors.toSet());
    }

    @Test
    void areTheSameForTheSameSeedAlone() {
        List<List<Step>> once = all(of(stocked("last", 4), 7));

        assertThat(all(of(stocked("last", 4), 7))).isEqualTo(once);
        assertThat(all(of(stocked("last", 4), 8))).isNotEqualTo(once).doesNotContainAnyElementsOf(once);
        assertThat(once)
                .doesNotHaveDuplicates()
                .allSatisfy(steps -> assertThat(steps).hasSize(12));
    }

    @Test
    void areOverFewThingsOfEveryKind() {
        Set<Item> items = steps(of(stocked("last", 4), 1))
                .flatMap(step -> step instanceof Step.Remove remove ? Stream.of(remove.item()) : Stream.empty())
                .collect(Collectors.toSet());

        assertThat(items)
                .extracting(Item::toString)
                .hasSize(5)
                .satisfiesOnlyOnce(item -> assertThat(item).contains("mug"))
                .satisfiesOnlyOnce(item -> assertThat(item).contains("pen"))
                .satisfiesOnlyOnce(item -> assertThat(item).contains("shirt").contains("S"))
                .satisfiesOnlyOnce(item -> assertThat(item).contains("shirt").contains("M"))
                .satisfiesOnlyOnce(item -> assertThat(item).contains("last"));
    }

    @Test
    void leaveOutWhatIsLimitedToNobodyKnowsHowMuch() {
        assertThat(added(of(ShopSku.of("last"), 1), "last")).isEmpty();
    }

    @Test
    void askForUpToOnePieceTooManyOfWhatIsScarce() {
        assertThat(added(of(stocked("last", 4), 1), "last")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(set(of(stocked("last", 4), 1), "last")).containsExactlyInAnyOrder(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(replaced(of(stocked("last", 4), 1), "last")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(added(of(stocked("last", 20), 1), "last")).contains(21L);
        assertThat(added(of(stocked("last", 21), 1), "last")).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void askForAFewPiecesOfWhatThereIsPlentyOf() {
        assertThat(added(of(stocked("last", 4), 1), "mug")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(set(of(stocked("last", 4), 1), "mug")).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
    }

    @Test
    void useThreeCartsAndTheFirstMost() {
        List<Integer> carts = steps(of(stocked("last", 4), 1)).map(Step::cart).toList();

        assertThat(carts).containsOnly(0, 1, 2);
        assertThat(carts.stream().filter(cart -> cart == 0).count()).isGreaterThan(carts.size() / 2);
    }

    @Test
    void replaceCartsByNothingToo() {
        assertThat(steps(of(stocked("last", 4), 1)).filter(Step.Replace.class::isInstance))
                .anyMatch(step -> ((Step.Replace) step).portions().isEmpty())
                .anyMatch(step -> ((Step.Replace) step).portions().size() > 3);
    }
}
