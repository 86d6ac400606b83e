package dev.cartwright.reference.control;

import java.util.Map;

/** Sets the stock of a shop for a test. Thread-safe. */
public interface StockControl {
    /** Gives a SKU that many pieces, 0 or more; false when there is no such SKU. */
    boolean set(String skuId, long stock);

    /** Gives every SKU the stock it began with. */
    void reset();

    /** How many there are of each SKU. */
    Map<String, Long> all();

    /** The stock of a shop that sells nothing. */
    static StockControl none() {
        return new StockControl() {
            @Override
            public boolean set(String skuId, long stock) {
                return false;
            }

            @Override
            public void reset() {}

            @Override
            public Map<String, Long> all() {
                return Map.of();
            }
        };
    }
}
