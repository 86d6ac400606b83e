package dev.cartwright.reference.cart;

import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.Sku;
import java.util.Optional;

/** Finds what a client means by a line: the SKU first, then its size (the protocol's order). */
@FunctionalInterface
public interface LineResolver {

    /** What a line was found to be. */
    sealed interface Resolution {
        /** A line this shop sells. */
        record Found(CartLine line) implements Resolution {}

        /** No such line, and why. */
        record Unknown(Refusal refusal) implements Resolution {}
    }

    /** Resolves one line. */
    Resolution resolve(LineRequest request);

    /** Resolves by the catalogue: the SKU's snapshot is the server's own, whatever the client sent. */
    static LineResolver of(Catalogue catalogue) {
        return request -> catalogue
                .find(request.skuId())
                .map(sku -> sized(sku, request))
                .orElseGet(() -> new Resolution.Unknown(new Refusal.ItemNotFound()));
    }

    private static Resolution sized(Sku sku, LineRequest request) {
        Optional<String> size = request.size();
        if (size.isEmpty() && sku.isSized()) {
            return new Resolution.Unknown(new Refusal.SizeRequired());
        }
        if (size.isPresent() && !sku.sizes().contains(size.get())) {
            return new Resolution.Unknown(new Refusal.UnknownSize("size"));
        }
        return new Resolution.Found(new CartLine(sku, request.qty(), size, request.meta(), request.rental()));
    }
}
