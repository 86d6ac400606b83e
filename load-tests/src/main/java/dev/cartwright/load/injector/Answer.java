package dev.cartwright.load.injector;

import java.util.List;

/**
 * What came back for one request.
 *
 * @param status HTTP status
 * @param setCookies values of all {@code Set-Cookie} headers
 * @param body the body as text
 */
record Answer(int status, List<String> setCookies, String body) {

    Answer {
        setCookies = List.copyOf(setCookies);
    }
}
