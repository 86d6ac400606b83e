package dev.cartwright.contract.invariant;

import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Invariant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** No cart shows a SKU that neither the profile knows nor the visitor asked for, such as one of another shop. */
public final class CartsHoldOnlyWhatWasAskedFor implements Invariant {

    @Override
    public String statement() {
        return "No cart shows a SKU that neither the profile knows nor the visitor asked for, such as one of another shop.";
    }

    @Override
    public String advice() {
        return "Keep carts and catalogues by shop, and put nothing into a cart that its visitor did not ask for.";
    }

    @Override
    public Watch begin(Known known) {
        Set<String> ours = known.profile().parts().values().stream()
                .flatMap(List::stream)
                .map(ShopSku::id)
                .collect(Collectors.toSet());
        return Tally.ofLines(
                (seen, line) -> ours.contains(line.skuId()) || seen.asked().contains(line.skuId())
                        ? Optional.empty()
                        : Optional.of(seen.breach(
                                "lines of SKUs that the profile names or the check asked for",
                                "a line of '" + line.skuId() + "'")));
    }
}
