package dev.cartwright.contract.invariant;

import dev.cartwright.certification.evidence.Header;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Sighting;
import dev.cartwright.contract.http.SetCookie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** No answer tells the value or the signature of a cart cookie outside Set-Cookie, nor a secret of the shop (ruling 28). */
public final class NoAnswerTellsASecret implements Invariant {

    /** A shorter text may be in an answer by chance, or because a check made it up. */
    private static final int SHORTEST = 16;

    @Override
    public String statement() {
        return "No answer tells the value or the signature of a cart cookie outside Set-Cookie, nor a secret of the shop.";
    }

    @Override
    public String advice() {
        return "Write cookie values into Set-Cookie only, and secrets nowhere; see what the answer quotes or echoes.";
    }

    @Override
    public Watch begin(Known known) {
        return new Tally(
                seen -> seen.answer().status() != 429 && !seen.answer().body().isEmpty(), seen -> {
                    List<Sighting.Breach> breaches = new ArrayList<>();
                    if (tells(seen, known.secrets().stream())) {
                        breaches.add(seen.breach("no secret of the shop in any answer", "one"));
                    }
                    if (tells(seen, cookies(seen))) {
                        breaches.add(seen.breach(
                                "the value of a cart cookie in Set-Cookie only", "it, or its signature, elsewhere"));
                    }
                    return breaches;
                });
    }

    /** The cookie the answer sets, whole and its signature alone. */
    private static Stream<String> cookies(Sighting seen) {
        return seen.answer().cartCookies().stream()
                .map(SetCookie::value)
                .flatMap(value -> Stream.of(value, value.substring(value.indexOf('.') + 1)))
                .distinct()
                .filter(text -> text.length() >= SHORTEST);
    }

    private static boolean tells(Sighting seen, Stream<String> texts) {
        Predicate<String> told = text -> seen.answer().body().contains(text)
                || seen.answer().headers().stream()
                        .filter(header -> !header.name().equalsIgnoreCase("Set-Cookie"))
                        .map(Header::value)
                        .anyMatch(value -> value.contains(text));
        return texts.anyMatch(told);
    }
}
