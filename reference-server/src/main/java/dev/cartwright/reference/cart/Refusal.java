package dev.cartwright.reference.cart;

import dev.cartwright.reference.inventory.Holds.Shortage;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Every reason for which a request is refused. How each is told is decided in one place only. */
public sealed interface Refusal {
    /** The body does not fit the schema: messages by field, none for a form-level error. */
    record InvalidBody(Map<String, List<String>> fields) implements Refusal {}

    /** The SKU has sizes and none was sent. */
    record SizeRequired() implements Refusal {}

    /** The SKU does not come in the size sent (ruling 20); {@code field} is where the size was. */
    record UnknownSize(String field) implements Refusal {}

    /** No such SKU in this shop. */
    record ItemNotFound() implements Refusal {}

    /** PATCH or DELETE without a valid cookie. */
    record CartNotFound() implements Refusal {}

    /** PATCH or DELETE of a line that is not there. */
    record ItemNotInCart() implements Refusal {}

    /** The SKU's stock is 0. */
    record OutOfStock() implements Refusal {}

    /** The quantity that would result exceeds stock. */
    record InsufficientStock() implements Refusal {}

    /** A checkout, or somebody who asks for one, wants more of these than there is (protocol section 5). */
    record InventoryInsufficient(List<Shortage> shortages) implements Refusal {
        /** Copies the list. */
        public InventoryInsufficient {
            shortages = List.copyOf(shortages);
        }
    }

    /** A request without the token that its path asks for. */
    record Unauthorized() implements Refusal {}

    /** A state change from a foreign origin (ruling 27). */
    record ForeignOrigin() implements Refusal {}

    /** A method the path does not offer, and those it does. */
    record MethodNotAllowed(List<String> offered) implements Refusal {}

    /** A body over the limit. */
    record BodyTooLarge(long limit) implements Refusal {}

    /** A body that is not JSON. */
    record NotJson() implements Refusal {}

    /** More requests than one client may send (protocol section 6); one may be sent after {@code retryAfter}. */
    record TooManyRequests(Duration retryAfter) implements Refusal {}

    /** The cart is turned off by its flag (protocol section 6). */
    record CartDisabled() implements Refusal {}

    /** A path nobody answers. */
    record NoSuchPath() implements Refusal {}

    /** The store is down and nothing safe can be answered. */
    record StoreUnavailable() implements Refusal {}

    /** A checkout of a cart without lines. */
    record CartEmpty() implements Refusal {}

    /** A checkout of more money than can be told. */
    record AmountTooLarge() implements Refusal {}

    /** The payment provider does not do what it is asked. */
    record PaymentUnavailable() implements Refusal {}

    /** A webhook that the payment provider did not sign, or not lately. */
    record BadSignature() implements Refusal {}

    /** A signed webhook that is no event. */
    record NoEvent() implements Refusal {}

    /** The server is stopping. */
    record Stopping() implements Refusal {}

    /** A defect of the server itself. */
    record Defect() implements Refusal {}
}
