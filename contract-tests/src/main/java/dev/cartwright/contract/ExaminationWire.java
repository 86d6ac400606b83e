package dev.cartwright.contract;

import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.check.Wire;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartClient;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.ExchangeRecorder;
import dev.cartwright.contract.http.ExchangeSink;
import dev.cartwright.contract.http.OwnTroubleException;
import java.util.concurrent.atomic.AtomicLong;

/** The requests of one examination on their way: judged, held back to the shop's rate, sent, shown and kept. Thread-safe. */
final class ExaminationWire implements Wire {

    /**
     * What the ways of one examination share.
     *
     * @param examination shows the invariants what is asked and answered
     * @param recorder keeps exchanges
     * @param unrecorded counts the requests whose exchanges are not kept
     * @param waiting how long the check has waited for answers; keeping to the shop's rate does not count
     */
    record Course(
            Examiner.Means means,
            RunWatch.Examination examination,
            ExchangeRecorder recorder,
            AtomicLong unrecorded,
            Waiting waiting) {}

    private final Course course;
    private final CartClient client;
    private final boolean recorded;
    private final boolean hasty;

    ExaminationWire(Course course, CartClient client) {
        this(course, client, true, false);
    }

    private ExaminationWire(Course course, CartClient client, boolean recorded, boolean hasty) {
        this.course = course;
        this.client = client;
        this.recorded = recorded;
        this.hasty = hasty;
    }

    @Override
    public Wire unrecorded() {
        return new ExaminationWire(course, client, false, hasty);
    }

    @Override
    public Wire hasty() {
        return new ExaminationWire(course, client, recorded, true);
    }

    @Override
    public Wire overOneConnection() {
        return new ExaminationWire(course, client.overOneConnection(), recorded, hasty);
    }

    @Override
    public Answer send(CartRequest request) {
        if (recorded) {
            return sent(request, course.recorder(), course.waiting());
        }
        course.unrecorded().incrementAndGet();
        // many at a time wait at once, and the check ends by itself: no budget of one thread fits
        return sent(request, ExchangeSink.discarding(), new Waiting());
    }

    private Answer sent(CartRequest request, ExchangeSink exchanges, Waiting waiting) {
        Examiner.Means means = course.means();
        if (waiting.soFar().compareTo(means.budget()) > 0) {
            throw new UntestableException(
                    "the shop answers so slowly that the check did not end within "
                            + means.budget().toSeconds() + " s",
                    true);
        }
        means.traffic().mistake(request).ifPresent(mistake -> {
            throw new OwnTroubleException("a mistake of the check itself: " + mistake);
        });
        if (!hasty) {
            means.pace().await();
        }
        course.examination().asks(request);
        Answer answer;
        waiting.begin();
        try {
            answer = client.send(
                    request,
                    course.examination().over(exchanges),
                    means.profile().requestTimeout());
        } finally {
            waiting.end();
        }
        if (!hasty
                && answer.status() == 429
                && means.profile().readings().rateLimit().isEmpty()) {
            throw new UntestableException(
                    "the shop limits the rate of requests (429); say how many it takes in"
                            + " readings.rateLimit.requestsPerSecond and the run stays below that",
                    false);
        }
        return answer;
    }
}
