package dev.cartwright.contract.rest;

import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;

/**
 * The words of {@code error}: they should be the protocol's, or must, as the profile says (ruling 36).
 *
 * @param findings where other words are told
 */
public record ErrorTexts(Shop shop, Findings findings) {

    /** The answer says exactly this. */
    public void expect(Answer answer, String text) {
        Level level = shop.profile().readings().errorTexts() == Readings.ErrorTexts.EXACT ? Level.MUST : Level.SHOULD;
        String found = Findings.error(answer)
                .map(error -> "\"error\": \"" + error + "\"")
                .orElse(answer.summary());
        findings.judge(
                level,
                answer,
                Findings.error(answer).filter(text::equals).isPresent(),
                "\"error\": \"" + text + "\"",
                found);
    }
}
