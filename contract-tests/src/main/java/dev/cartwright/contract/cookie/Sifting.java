package dev.cartwright.contract.cookie;

import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.UnansweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Many trials that are alike: they are made side by side and leave no exchanges, and the first of them and those that find
 * something are made again where they can be shown.
 */
final class Sifting {

    /** Each trial after that would only say the same again. */
    private static final int SHOWN = 5;

    private Sifting() {}

    /** Judges one subject; may be called on any thread, so it takes no chance from the shop. */
    @FunctionalInterface
    interface Trial<T> {
        void judge(Findings findings, Shop shop, T subject);
    }

    static <T> void of(List<T> subjects, Findings findings, Shop shop, Trial<T> trial) {
        Shop unrecorded = shop.unrecorded();
        List<Boolean> suspicious = shop.sideBySide(subjects.stream()
                .<Callable<Boolean>>map(subject -> () -> finds(subject, unrecorded, trial))
                .toList());
        List<T> shown = new ArrayList<>(subjects.subList(0, Math.min(1, subjects.size())));
        for (int i = 1; i < subjects.size() && shown.size() < SHOWN; i++) {
            if (suspicious.get(i)) {
                shown.add(subjects.get(i));
            }
        }
        shown.forEach(subject -> trial.judge(findings, shop, subject));
    }

    private static <T> boolean finds(T subject, Shop unrecorded, Trial<T> trial) {
        Findings findings = new Findings("");
        try {
            trial.judge(findings, unrecorded, subject);
            return !findings.all().isEmpty();
        } catch (UnansweredException _) {
            return true;
        }
    }
}
