package dev.cartwright.contract.rest;

import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;

/** How a size is refused that a SKU does not have (ruling 20). */
final class Sizes {

    private Sizes() {}

    /** A 400 that names the field, or another 4xx, which warns; a success fails. */
    static void areRefused(Findings findings, Shop shop, Answer answer, String field) {
        boolean named = Findings.fields(answer).contains(field)
                && (answer.status() == 400 || answer.status() == shop.validationStatus());
        if (!named && findings.clientError(answer)) {
            findings.should(answer, false, "status 400 with messages for the field " + field, answer.summary());
        }
    }
}
