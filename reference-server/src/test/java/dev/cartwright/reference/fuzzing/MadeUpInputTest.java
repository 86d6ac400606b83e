package dev.cartwright.reference.fuzzing;

import org.junit.jupiter.api.Test;

class MadeUpInputTest {
    private static final int INPUTS = 50_000;

    @Test
    void judgesAnyBody() {
        Mutations.feed(
                BodyTarget.SEEDS.stream().map(BodyTarget::bytes).toList(), INPUTS, BodyTarget::fuzzerTestOneInput);
    }

    @Test
    void findsACartInItsOwnCookieOnly() {
        Mutations.feed(
                CookieTarget.SEEDS.stream().map(CookieTarget::bytes).toList(),
                INPUTS,
                CookieTarget::fuzzerTestOneInput);
    }
}
