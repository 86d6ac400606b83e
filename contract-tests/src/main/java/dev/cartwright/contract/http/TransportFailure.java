package dev.cartwright.contract.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/**
 * Why no answer came, told without an exception's words where better ones are known.
 *
 * @param sentence for a reader
 * @param silent whether the time ran out
 * @param ours whether the cause lies on our side (ruling 31)
 */
record TransportFailure(String sentence, boolean silent, boolean ours) {

    static TransportFailure of(IOException failure, String place, double seconds) {
        String detail = String.valueOf(failure.getMessage());
        String lower = detail.toLowerCase(Locale.ROOT);
        if (failure instanceof BindException || lower.contains("too many open files")) {
            return new TransportFailure("this machine could not open another connection: " + detail, false, true);
        }
        if (failure instanceof UnknownHostException) {
            return theirs("the host name of " + place + " is not known");
        }
        if (failure instanceof InterruptedIOException) {
            return new TransportFailure(
                    String.format(Locale.ROOT, "%s did not answer within %.1f s", place, seconds), true, false);
        }
        if (failure instanceof SSLException) {
            return theirs("the encrypted connection to " + place + " failed: " + detail);
        }
        if (failure instanceof NoRouteToHostException) {
            return theirs("no network route leads to " + place);
        }
        if (failure instanceof ConnectException) {
            String cause = String.valueOf(failure.getCause()).toLowerCase(Locale.ROOT);
            return theirs(
                    (lower + cause).contains("refused")
                            ? place + " refused the connection"
                            : place + " can't be reached");
        }
        if (lower.contains("unexpected end of stream")
                || lower.contains("connection reset")
                || lower.contains("broken pipe")
                || lower.contains("closed")) {
            return theirs(place + " closed the connection without a whole answer");
        }
        return theirs(place + " did not answer in HTTP: " + detail);
    }

    private static TransportFailure theirs(String sentence) {
        return new TransportFailure(sentence, false, false);
    }
}
