package dev.cartwright.contract;

import dev.cartwright.contract.http.CartClient;
import java.util.Optional;

/** The client of a run, so that a stop from another thread reaches it. */
final class CartClientHolder {

    private Optional<CartClient> current = Optional.empty();

    synchronized CartClient open(boolean readOnly) {
        CartClient client = new CartClient(readOnly);
        current = Optional.of(client);
        return client;
    }

    synchronized void cancel() {
        current.ifPresent(CartClient::cancel);
    }
}
