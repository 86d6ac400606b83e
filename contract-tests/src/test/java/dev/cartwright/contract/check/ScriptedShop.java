package dev.cartwright.contract.check;

import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.http.Answer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** A shop without a server, whose answers a test writes. */
public final class ScriptedShop {

    private ScriptedShop() {}

    /** A shop that answers so. */
    public static Shop answering(Wire wire) {
        return answering(wire, ShopProfile.of("scripted", URI.create("http://127.0.0.1:1")), 1);
    }

    /** A shop of this profile that answers so, and with which so many random sequences are tried. */
    public static Shop answering(Wire wire, ShopProfile profile, int sequences) {
        return new Shop(
                profile, wire, new SplittableRandom(1), ShopSecrets.UNKNOWN, sequences, _ -> List.of(), _ -> {});
    }

    /** An answer to a visitor whose cart has this id. */
    public static Answer answer(int status, String body, String id) {
        return new Answer(
                0,
                "POST",
                status,
                List.of(new Header("Set-Cookie", "__Host-CART_ID=" + id + ".signature")),
                Duration.ZERO,
                body);
    }
}
