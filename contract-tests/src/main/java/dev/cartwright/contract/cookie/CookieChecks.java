package dev.cartwright.contract.cookie;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.contract.check.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Chapter 4 of the catalogue: the cookie. */
public final class CookieChecks {

    private CookieChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return Stream.concat(attributes().stream(), ForensicChecks.entries().stream())
                .toList();
    }

    private static List<CatalogueEntry> attributes() {
        return List.of(
                must("cart/4.1", new CartCookieIsSet(Operation.GET), "new-cart-without-cookie", "R03.acc.3")
                        .ruling(7)
                        .catching("cookie-not-resent-on-get"),
                must("cart/4.2", new CartCookieIsSet(Operation.HEAD), "cookie-not-resent-on-head", "R03.acc.3")
                        .ruling(7),
                must("cart/4.3", new CartCookieIsSet(Operation.POST), "cookie-not-resent-on-post", "R03.acc.3")
                        .ruling(7),
                must("cart/4.4", new CartCookieIsSet(Operation.PATCH), "cookie-not-resent-on-patch", "R03.acc.3")
                        .ruling(7),
                must("cart/4.5", new CartCookieIsSet(Operation.PUT), "cookie-not-resent-on-put", "R03.acc.3")
                        .ruling(7),
                must("cart/4.6", new CartCookieIsSet(Operation.DELETE), "cookie-not-resent-on-delete", "R03.acc.3")
                        .ruling(7),
                must("cart/4.7", new CartCookieIsSentOnce(), "cookie-sent-twice", "R03.acc.3", "RISK.4.1"),
                must(
                                "cart/4.8",
                                new CartCookieIsHttpOnly(),
                                "cookie-without-httponly",
                                "CHK.security.2",
                                "RISK.4.1",
                                "R03.acc.3")
                        .catching("refusal-cookie-without-httponly"),
                must(
                                "cart/4.9",
                                new CartCookieIsSecure(),
                                "cookie-without-secure",
                                "CHK.security.2",
                                "RISK.4.1",
                                "R03.acc.3")
                        .ruling(16),
                must(
                                "cart/4.10",
                                new CartCookieIsSameSite(),
                                "cookie-samesite-none",
                                "CHK.security.2",
                                "CHK.security.3",
                                "RISK.4.1")
                        .ruling(9, 27)
                        .catching("cookie-without-samesite"),
                must("cart/4.11", new CartCookieHasTheRootPath(), "cookie-path-wrong", "CHK.security.2", "RISK.4.1")
                        .catching("cookie-without-path"),
                must("cart/4.12", new CartCookieHasNoDomain(), "cookie-with-domain", "CHK.security.2", "RISK.4.1"),
                must(
                                "cart/4.13",
                                new CartCookieOutlivesTheBrowser(),
                                "cookie-without-max-age",
                                "CHK.security.2",
                                "SCN.integration.1")
                        .catching("cookie-max-age-zero", "cookie-max-age-negative"),
                must(
                                "cart/4.14",
                                new CartCookieIsAPayloadAndASignature(),
                                "signature-upper-case",
                                "CHK.security.2",
                                "RISK.4.1")
                        .catching("cookie-unsigned", "payload-not-encoded", "payload-with-padding"),
                must("cart/4.15", new CartIdsAreUnguessable(), "cart-ids-sequential", "CHK.security.2"),
                must("cart/4.16", new CartIdStaysTheSame(), "cookie-id-changes", "R03.acc.3", "SCN.integration.1")
                        .ruling(7),
                must("cart/4.17", new RefusalsKeepTheCartId(), "refused-request-changes-id", "R03.acc.3")
                        .ruling(7),
                should("cart/4.18", new RefusalsRepeatTheCartCookie(), "refusal-without-cookie", "R03.acc.3")
                        .ruling(7),
                must(
                                "cart/4.19",
                                new ForgedSignatureIsNoCookie(),
                                "signature-ignored",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8)
                        .catching("forged-cookie-fails", "forged-cookie-refused"),
                must(
                                "cart/4.20",
                                new UnsignedCookieIsNoCookie(),
                                "unsigned-cookie-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .catching("empty-signature-accepted")
                        .ruling(8),
                must(
                                "cart/4.21",
                                new TruncatedSignatureIsNoCookie(),
                                "signature-truncated-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .catching("signature-end-ignored", "signature-of-eight-accepted")
                        .ruling(8),
                must(
                                "cart/4.22",
                                new SignatureOfAnotherCartIsNoCookie(),
                                "signature-of-another-cart-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8),
                should("cart/4.23", new SignatureIsLowerCaseOnly(), "signature-any-case-accepted", "SCN.edge-cases.5"),
                must(
                                "cart/4.24",
                                new ClientCannotChooseTheCartId(),
                                "zero-signature-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8),
                must(
                                "cart/4.25",
                                new ForgedCookieStartsAFreshCart(),
                                "forged-cookie-not-replaced",
                                "SCN.edge-cases.5",
                                "R03.acc.3")
                        .catching("forged-cookie-not-replaced-by-post", "forged-cookie-not-replaced-by-put")
                        .ruling(8),
                must(
                                "cart/4.26",
                                new ForgedCookieFindsNoCart(),
                                "forged-cookie-change-unauthorized",
                                "SCN.edge-cases.5",
                                "R03.acc.2")
                        .ruling(8),
                must(
                                "cart/4.27",
                                new MalformedCookiesAreNoCookie(),
                                "malformed-cookie-fails",
                                "SCN.edge-cases.5",
                                "CHK.testing.6")
                        .ruling(8),
                should("cart/4.28", new ThirdPartOfACookieIsMalformed(), "third-part-accepted", "SCN.edge-cases.5"),
                should(
                        "cart/4.29",
                        new PercentEncodedDotIsMalformed(),
                        "percent-encoded-dot-accepted",
                        "SCN.edge-cases.5"),
                must("cart/4.30", new TwoCartCookiesAreOneOfThem(), "two-cookies-fail", "SCN.edge-cases.5"),
                must(
                                "cart/4.31",
                                new OtherCookiesAreIgnored(),
                                "other-cookies-hide-the-cart",
                                "R03.acc.3",
                                "SCN.integration.1")
                        .catching("cookie-name-wrong"),
                must(
                                "cart/4.32",
                                new SignatureIsTheHmacOfThePayload(),
                                "cookie-signed-with-another-secret",
                                "CHK.security.2")
                        .catching("signature-over-id"),
                must(
                                "cart/4.33",
                                new SignedCookieOfAnUnknownCartIsAnEmptyCart(),
                                "cart-of-another-node-not-found",
                                "SCN.edge-cases.5",
                                "R03.acc.2")
                        .ruling(32)
                        .catching("get-of-empty-cart-not-found"),
                must(
                                "cart/4.34",
                                new SignatureOfAnotherSecretIsNoCookie(),
                                "well-known-secret-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8));
    }
}
