package dev.cartwright.contract.concurrency;

import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Several adds of one piece to one cart. */
final class AtOnceAdds {

    /** How often it is tried: a race that is lost once is proof, one that is won once is not. */
    static final int ROUNDS = 3;

    private AtOnceAdds() {}

    static List<Callable<Answer>> of(Visitor visitor, Item item, int adds) {
        return Collections.nCopies(adds, () -> visitor.post(item.body(1)));
    }
}
