package dev.cartwright.contract.invariant;

import dev.cartwright.contract.check.Invariant;
import java.util.Optional;

/** The key of every line is the id of its SKU, with a colon and the size behind it where it has one. */
public final class LineKeysAreAlwaysIdAndSize implements Invariant {

    @Override
    public String statement() {
        return "The key of every line is the id of its SKU, with a colon and the size behind it where it has one.";
    }

    @Override
    public String advice() {
        return "Build the key in one place, as <skuId> or <skuId>:<size>, and answer it from every method.";
    }

    @Override
    public Watch begin(Known known) {
        return Tally.ofLines((seen, line) -> {
            String key = line.skuId() + line.size().map(size -> ":" + size).orElse("");
            return key.equals(line.key())
                    ? Optional.empty()
                    : Optional.of(seen.breach("a line under the key '" + key + "'", "it under '" + line.key() + "'"));
        });
    }
}
