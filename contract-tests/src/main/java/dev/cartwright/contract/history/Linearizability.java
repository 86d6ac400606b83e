package dev.cartwright.contract.history;

/**
 * Judges histories: a history is linearizable when its operations can be put into one order, each at some moment between
 * request and answer, in which the model gives every answer that was seen. Pure; decision 15 says how and why.
 */
public final class Linearizability {

    /** Enough for ten thousand operations of eight clients, and a few seconds at most. */
    public static final int USUAL_LIMIT = 2_000_000;

    private Linearizability() {}

    /**
     * Judges cart by cart. A cart whose orders are too many is judged by the lines of each SKU alone, which can still find a
     * contradiction and never explains anything.
     *
     * @param limit how many states of the search may be looked at for a cart, at least 1
     */
    public static Verdict of(History history, int limit) {
        Verdict all = new Verdict.Explained();
        for (History cart : history.carts()) {
            switch (ofCart(cart, limit)) {
                case Verdict.Explained _ -> {}
                case Verdict.Impossible impossible -> {
                    return impossible;
                }
                case Verdict.Undecided undecided -> all = undecided;
            }
        }
        return all;
    }

    private static Verdict ofCart(History cart, int limit) {
        if (new Search(cart, limit, true).verdict() instanceof Verdict.Explained explained) {
            return explained;
        }
        Verdict whole = new Search(cart, limit, false).verdict();
        if (!(whole instanceof Verdict.Undecided)) {
            return whole;
        }
        return cart.skus().stream()
                .map(sku -> new Search(cart.of(sku), limit, false).verdict())
                .filter(Verdict.Impossible.class::isInstance)
                .findFirst()
                .orElse(whole);
    }
}
