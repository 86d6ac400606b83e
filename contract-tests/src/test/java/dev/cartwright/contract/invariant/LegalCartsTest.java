package dev.cartwright.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Sighting;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.ExchangeSink;
import dev.cartwright.contract.profile.ReferenceProfile;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Carts that look wrong and are right, and some that are wrong indeed. */
@Timeout(60)
class LegalCartsTest {

    private static final ShopProfile PROFILE = ReferenceProfile.at(URI.create("http://127.0.0.1:1"));

    @Test
    void holdMoreThanAStockThatFellAfterTheyWereFilled() {
        assertThat(broken(new NoCartEverPassesTheStock(), cart(line("found", 8, 10, 5)), cart(line("found", 7, 3, 5))))
                .isEmpty();
        assertThat(broken(new NoCartEverPassesTheStock(), cart(line("found", 8, 7, 5)), cart(line("found", 7, 3, 5))))
                .containsExactly("8 of them in one cart");
    }

    @Test
    void countTheStockOverAllSizesUnlessTheProfileSaysOtherwise() {
        String both = cart(
                "\"shirt:S\":{\"sku\":{\"id\":\"shirt\",\"stock\":5},\"qty\":3,\"size\":\"S\"}",
                "\"shirt:M\":{\"sku\":{\"id\":\"shirt\",\"stock\":5},\"qty\":3,\"size\":\"M\"}");
        assertThat(broken(new NoCartEverPassesTheStock(), both)).containsExactly("6 of them in one cart");
        Readings bySize = new Readings(
                400,
                Optional.empty(),
                Readings.StockScope.VARIANT,
                Readings.ErrorTexts.RECOMMENDED,
                Optional.empty(),
                Optional.empty());
        assertThat(broken(PROFILE.readingAs(bySize), new NoCartEverPassesTheStock(), both))
                .isEmpty();
    }

    @Test
    void haveOnePriceForASkuTheProfileDoesNotKnow() {
        assertThat(broken(
                        new EveryLineHasTheShopsPrice(),
                        cart(line("found", 1, 9, 250)),
                        cart(line("found", 1, 9, 250))))
                .isEmpty();
        assertThat(broken(
                        new EveryLineHasTheShopsPrice(),
                        cart(line("found", 1, 9, 250)),
                        cart(line("found", 1, 9, 251))))
                .containsExactly("the price 251");
    }

    @Test
    void haveTheProfilesPriceForASkuItKnows() {
        String plain = PROFILE.skus(Part.PLAIN).getFirst().id();
        assertThat(broken(new EveryLineHasTheShopsPrice(), cart(line(plain, 1, 9, 1))))
                .containsExactly("the price 1");
    }

    @Test
    void mayHaveNullsInMembersOfAShopsOwn() {
        assertThat(broken(
                        new NothingIsEverNull(),
                        cart("\"mug\":{\"sku\":{\"id\":\"mug\",\"badge\":null},\"qty\":1,\"gift\":null}")))
                .isEmpty();
        assertThat(broken(new NothingIsEverNull(), cart("\"mug\":{\"sku\":{\"id\":\"mug\",\"stock\":null},\"qty\":1}")))
                .hasSize(1);
    }

    @Test
    void mayHoldWhatTheCheckAskedForAlthoughTheProfileDoesNotKnowIt() {
        assertThat(broken(new CartsHoldOnlyWhatWasAskedFor(), cart(line("asked-for", 1, 9, 1))))
                .isEmpty();
        assertThat(broken(new CartsHoldOnlyWhatWasAskedFor(), cart(line("next-door", 1, 9, 1))))
                .hasSize(1);
    }

    @Test
    void maySellAShirtThatIsCalledLikeAnError() {
        assertThat(broken(
                        new NoAnswerTellsATrace(),
                        cart("\"mug\":{\"sku\":{\"id\":\"mug\",\"title\":\"TypeError, the shirt\"},\"qty\":1}")))
                .isEmpty();
        assertThat(broken(new NoAnswerTellsATrace(), "{\"error\":\"TypeError: x is undefined\"}"))
                .hasSize(1);
    }

    @Test
    void mayBeAnsweredInOneLongWord() {
        assertThat(broken(new NoAnswerTellsATrace(), "x".repeat(2_000_000))).isEmpty();
    }

    private static List<String> broken(Invariant invariant, String... bodies) {
        return broken(PROFILE, invariant, bodies);
    }

    private static List<String> broken(ShopProfile profile, Invariant invariant, String... bodies) {
        Invariant.Watch watch = invariant.begin(new Invariant.Known(profile, Set.of()));
        for (String body : bodies) {
            CartRequest request = CartRequest.of("GET", profile.cartAddress());
            Answer answer = ExchangeSink.discarding()
                    .answered(
                            request,
                            Instant.EPOCH,
                            Duration.ZERO,
                            200,
                            List.of(new Header("Content-Type", "application/json")),
                            body);
            watch.see(new Sighting(
                    "cart/1.1 Some",
                    request,
                    Instant.EPOCH,
                    Duration.ZERO,
                    answer,
                    Cart.in(answer),
                    Set.of("asked-for")));
        }
        assertThat(watch.judged()).isEqualTo(bodies.length);
        return watch.breaches().stream().map(Sighting.Breach::actual).toList();
    }

    private static String cart(String... lines) {
        return "{\"ok\":true,\"cart\":{" + String.join(",", lines) + "}}";
    }

    private static String line(String id, int qty, int stock, int price) {
        return "\"%1$s\":{\"sku\":{\"id\":\"%1$s\",\"price\":%4$d,\"stock\":%3$d},\"qty\":%2$d}"
                .formatted(id, qty, stock, price);
    }
}
