package dev.cartwright.reference.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Between the JDK's server and a {@link Handler}. It never reads more of a body than the limit, and
 * whatever goes wrong inside becomes an answer here, never a closed connection or a stack trace.
 */
final class HttpGateway implements HttpHandler {
    private static final String NO_BODY = "HEAD";
    private static final int BUFFER = 8_192;

    private final Handler handler;
    private final Supplier<HttpAnswer> defect;
    private final Supplier<HttpAnswer> stopping;
    private final long bodyLimit;
    private final InFlight inFlight;
    private final EventLog log;
    private final RequestObserver observer;
    private final ClientAddresses clients;

    HttpGateway(HttpListener.Site site, InFlight inFlight) {
        this.handler = site.handler();
        this.defect = site.defect();
        this.stopping = site.stopping();
        this.bodyLimit = site.bodyLimit();
        this.log = site.log();
        this.observer = site.observer();
        this.clients = site.clients();
        this.inFlight = inFlight;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long started = System.nanoTime();
        try (exchange) {
            if (!inFlight.enter()) {
                write(exchange, stopping.get());
                return;
            }
            try {
                HttpRequest request = read(exchange);
                HttpAnswer answer = WellFormed.refusal(exchange.getProtocol(), request.headers())
                        .orElseGet(() -> answer(request));
                // before the bytes: whoever has read an answer finds it counted
                observer.answered(request, answer, Duration.ofNanos(System.nanoTime() - started));
                exchange.getResponseHeaders().set(RequestIds.FIELD, request.id());
                if (inFlight.isParting()) {
                    exchange.getResponseHeaders().set("Connection", "close");
                }
                write(exchange, answer);
            } finally {
                inFlight.leave();
            }
        }
    }

    private HttpAnswer answer(HttpRequest request) {
        try {
            return handler.answer(request);
        } catch (RuntimeException | StackOverflowError trouble) {
            log.failed(request, trouble);
            return defect.get();
        }
    }

    private HttpRequest read(HttpExchange exchange) throws IOException {
        HeaderFields headers = HeaderFields.of(exchange.getRequestHeaders());
        InetSocketAddress peer = exchange.getRemoteAddress();
        return new HttpRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                headers,
                body(exchange, headers),
                peer,
                clients.of(peer.getAddress(), headers),
                RequestIds.of(headers));
    }

    private RequestBody body(HttpExchange exchange, HeaderFields headers) throws IOException {
        Optional<String> length = headers.first("Content-Length");
        if (length.isEmpty() && headers.first("Transfer-Encoding").isEmpty()) {
            return RequestBody.none();
        }
        long announced = length.map(HttpGateway::length).orElse(0L);
        if (announced > bodyLimit) {
            return new RequestBody.TooLarge(bodyLimit);
        }
        byte[] buffer = new byte[length.isPresent() ? Math.clamp(announced, 1, BUFFER) : BUFFER];
        byte[] read = upTo(Math.toIntExact(bodyLimit + 1), buffer, exchange.getRequestBody());
        return read.length > bodyLimit ? new RequestBody.TooLarge(bodyLimit) : new RequestBody.Whole(Bytes.of(read));
    }

    /** Like {@code readNBytes}, which would wait for the next chunk after the last byte asked for. */
    private static byte[] upTo(int most, byte[] buffer, InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream(buffer.length);
        while (read.size() < most) {
            int count = in.read(buffer, 0, Math.min(buffer.length, most - read.size()));
            if (count < 0) {
                break;
            }
            read.write(buffer, 0, count);
        }
        return read.toByteArray();
    }

    private static long length(String contentLength) {
        try {
            return Long.parseLong(contentLength.strip());
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static void write(HttpExchange exchange, HttpAnswer answer) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        int size = answer.body().size();
        if (exchange.getRequestMethod().equals(NO_BODY)) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(size));
            exchange.sendResponseHeaders(answer.status(), -1);
        } else if (size == 0 || answer.status() == 204) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            boolean chunked = answer.framing() == HttpAnswer.Framing.CHUNKED;
            exchange.sendResponseHeaders(answer.status(), chunked ? 0 : size);
            try (OutputStream out = exchange.getResponseBody()) {
                answer.body().writeTo(out);
            }
        }
    }
}
