package dev.cartwright.contract.http;

import dev.cartwright.certification.evidence.Header;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import okio.GzipSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests exactly as they are written: no cookie jar, no redirects, no retries, and a connection for each request,
 * so that no answer can be blamed for its neighbour. Thread-safe.
 */
public final class CartClient {

    /** Bytes of an answer's body that are read; what comes behind is not waited for. */
    public static final long BODY_LIMIT = 4L * 1024 * 1024;

    /** A host that is given by its number, of IPv4 or IPv6. */
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|.*:.*");

    private final OkHttpClient http;

    /** For hosts that have one address: it connects on the thread that waits for the answer. */
    private final OkHttpClient direct;

    private final boolean readOnly;

    /** @param readOnly whether anything but GET, HEAD and OPTIONS is refused before it is sent */
    public CartClient(boolean readOnly) {
        this(
                readOnly,
                new OkHttpClient.Builder()
                        .cookieJar(CookieJar.NO_COOKIES)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        // Nothing idle is kept, so this time is never waited for; with a short one OkHttp would look
                        // for idle
                        // connections without a pause for as long as one is in use.
                        .connectionPool(new ConnectionPool(0, 1, TimeUnit.DAYS))
                        .protocols(List.of(Protocol.HTTP_1_1))
                        // The timeout of the whole call bounds all of these.
                        .connectTimeout(Duration.ZERO)
                        .readTimeout(Duration.ZERO)
                        .writeTimeout(Duration.ZERO)
                        .build());
    }

    private CartClient(boolean readOnly, OkHttpClient http) {
        this.readOnly = readOnly;
        this.http = http;
        this.direct = http.newBuilder().fastFallback(false).build();
    }

    /**
     * A client that sends one request after another over one connection, for as long as the shop leaves it open. It is
     * cancelled with this one.
     */
    public CartClient overOneConnection() {
        return new CartClient(
                readOnly,
                http.newBuilder()
                        .connectionPool(new ConnectionPool(1, 5, TimeUnit.SECONDS))
                        // A shop may close a connection that lies idle just when the next request is on its way.
                        .retryOnConnectionFailure(true)
                        .build());
    }

    /**
     * Sends a request and reads the answer; a body that comes in gzip is unpacked.
     *
     * @param timeout how long everything together may take
     * @throws UnansweredException when the shop gives no whole answer in time
     * @throws OwnTroubleException when the request can't be made for a reason on our side
     */
    public Answer send(CartRequest request, ExchangeSink exchanges, Duration timeout) {
        if (readOnly && !request.safe()) {
            throw new OwnTroubleException("a check that is listed as read-only wanted to send " + request.method());
        }
        Instant sentAt = exchanges.now();
        long begun = System.nanoTime();
        Request wire = wire(request);
        Call call = (NUMBER.matcher(wire.url().host()).matches() ? direct : http).newCall(wire);
        call.timeout().timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            String body = body(response);
            return exchanges.answered(
                    request, sentAt, since(begun), response.code(), headers(response.headers()), body);
        } catch (IOException e) {
            TransportFailure failure = TransportFailure.of(e, place(request), timeout.toMillis() / 1000.0);
            if (failure.ours()) {
                throw new OwnTroubleException(failure.sentence());
            }
            int exchange = exchanges.unanswered(request, sentAt, since(begun), failure.sentence());
            throw new UnansweredException(failure.sentence(), exchange, failure.silent());
        }
    }

    /** Breaks off whatever is in flight. */
    public void cancel() {
        http.dispatcher().cancelAll();
    }

    private static String place(CartRequest request) {
        return request.target().getScheme() + "://" + request.target().getHost()
                + (request.target().getPort() < 0 ? "" : ":" + request.target().getPort());
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Request wire(CartRequest request) {
        Headers.Builder headers = new Headers.Builder();
        for (Header header : request.headers()) {
            headers.addUnsafeNonAscii(header.name(), header.value());
        }
        boolean needsBody = switch (request.method()) {
            case "POST", "PUT", "PATCH" -> true;
            default -> false;
        };
        RequestBody body = request.body()
                .map(bytes -> request.chunked() ? chunked(bytes) : RequestBody.create(bytes, null))
                .orElseGet(() -> RequestBody.create(ByteString.EMPTY, null));
        return new Request.Builder()
                .url(request.target().toASCIIString())
                .headers(headers.build())
                .method(request.method(), request.body().isPresent() || needsBody ? body : null)
                .build();
    }

    private static List<Header> headers(Headers headers) {
        List<Header> lines = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            lines.add(new Header(headers.name(i), headers.value(i)));
        }
        return lines;
    }

    /** A body whose length is not told. */
    private static RequestBody chunked(ByteString bytes) {
        return new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return null;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.write(bytes);
            }
        };
    }

    private static String body(Response response) throws IOException {
        Buffer read = upToTheLimit(response.body().source());
        String encoding = response.header("Content-Encoding", "");
        return (read.size() > 0 && "gzip".equalsIgnoreCase(encoding) ? unpacked(read) : read).readUtf8();
    }

    private static Buffer unpacked(Buffer packed) throws IOException {
        try {
            return upToTheLimit(Okio.buffer(new GzipSource(packed)));
        } catch (IOException broken) {
            throw new ProtocolException("its body is not the gzip that Content-Encoding says it is");
        }
    }

    private static Buffer upToTheLimit(BufferedSource source) throws IOException {
        source.request(BODY_LIMIT);
        Buffer whole = source.getBuffer();
        Buffer read = new Buffer();
        read.write(whole, Math.min(whole.size(), BODY_LIMIT));
        return read;
    }
}
