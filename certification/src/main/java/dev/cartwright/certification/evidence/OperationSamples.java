package dev.cartwright.certification.evidence;

import dev.cartwright.certification.metric.Distribution;

/**
 * What was counted for one operation.
 *
 * @param operation for example {@code POST add}
 * @param addsToCart whether this operation adds an item, and so counts for add-to-cart success (MET.ux.1)
 * @param requests requests sent
 * @param errors requests without the right answer: no answer, a wrong status, a wrong body (a 429 within the profile's
 *     rate is one, ruling 38)
 * @param cookieFailures answers whose cart cookie was missing, malformed or of another cart (MET.tech.5)
 * @param responseTimes one entry a request, in ms
 */
public record OperationSamples(
        String operation,
        boolean addsToCart,
        long requests,
        long errors,
        long cookieFailures,
        Distribution responseTimes) {}
