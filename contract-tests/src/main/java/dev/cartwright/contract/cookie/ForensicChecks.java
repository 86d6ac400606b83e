package dev.cartwright.contract.cookie;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.certification.plan.Level;
import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 4 of the catalogue, what follows the attributes: cookies that nobody was given, and how ids and secrets are made. */
final class ForensicChecks {

    private ForensicChecks() {}

    /** The checks of this part, in order. */
    static List<CatalogueEntry> entries() {
        return List.of(
                must(
                                "cart/4.35",
                                new ForgeriesShowNobody(
                                        "EveryDigitOfTheSignatureCounts",
                                        "A cookie with one bit of its signature turned over",
                                        "Compare the whole signature.",
                                        Level.MUST,
                                        false,
                                        Forgeries::signatureBits),
                                "signature-last-digit-ignored",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8),
                must(
                                "cart/4.36",
                                new ForgeriesShowNobody(
                                        "EveryCharacterOfThePayloadCounts",
                                        "A cookie with one bit of its payload turned over",
                                        "Sign the whole payload, and verify the payload that came.",
                                        Level.MUST,
                                        false,
                                        Forgeries::payloadBits),
                                "signature-covers-part-of-the-payload",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8)
                        .catching("signature-of-another-cart-accepted"),
                must(
                                "cart/4.37",
                                new ForgeriesShowNobody(
                                        "CookieCutAnywhereIsNoCookie",
                                        "A cookie that is cut off anywhere",
                                        "Take a cookie only when payload and signature are whole.",
                                        Level.MUST,
                                        false,
                                        Forgeries::cuts),
                                "signature-half-is-enough",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8)
                        .catching("signature-truncated-accepted"),
                must(
                                "cart/4.38",
                                new ForgeriesShowNobody(
                                        "CookieWithAnEmptyPartIsNoCookie",
                                        "A cookie with an empty part",
                                        "Take a cookie only when it has exactly two parts and neither is empty.",
                                        Level.MUST,
                                        false,
                                        Forgeries::emptyParts),
                                "empty-signature-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8),
                must(
                                "cart/4.39",
                                new ForgeriesShowNobody(
                                        "PayloadOfAnotherCaseIsNoCookie",
                                        "A cookie whose payload is in another case",
                                        "Take the payload as it is; base64url tells upper from lower case.",
                                        Level.MUST,
                                        false,
                                        Forgeries::cases),
                                "payload-case-ignored",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8),
                should(
                                "cart/4.40",
                                new ForgeriesShowNobody(
                                        "PercentEncodedCookieIsMalformed",
                                        "A percent-encoded cookie",
                                        "Take the value of the cookie as it is, without decoding it.",
                                        Level.SHOULD,
                                        false,
                                        Forgeries::percentEncoded),
                                "percent-encoded-cookie-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8),
                should(
                                "cart/4.41",
                                new ForgeriesShowNobody(
                                        "PaddedPayloadIsMalformed",
                                        "A cookie with padding behind its payload",
                                        "Take one spelling of a payload only, the one without padding.",
                                        Level.SHOULD,
                                        false,
                                        Forgeries::padded),
                                "padded-payload-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8),
                should(
                                "cart/4.42",
                                new ForgeriesShowNobody(
                                        "SignatureInBase64IsMalformed",
                                        "A cookie whose signature is in base64",
                                        "Take one spelling of a signature only, lower-case hex.",
                                        Level.SHOULD,
                                        false,
                                        Forgeries::otherSignatures),
                                "base64-signature-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8),
                must(
                                "cart/4.43",
                                new ForgeriesShowNobody(
                                        "SignatureMadeOtherwiseIsNoCookie",
                                        "A cookie signed with a similar secret, over another text or by another algorithm",
                                        "Verify the HMAC-SHA256 of the payload's text with the shop's own secret, and nothing else.",
                                        Level.MUST,
                                        true,
                                        Forgeries::signedOtherwise),
                                "signature-over-id-accepted",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8),
                must(
                        "cart/4.44",
                        new QuotedCookieIsTakenOrIgnored(),
                        "quoted-cookie-fails",
                        "SCN.edge-cases.5",
                        "CHK.security.2"),
                must(
                                "cart/4.45",
                                new ChosenIdsAreNeverTaken(),
                                "bare-uuid-taken-as-id",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8)
                        .catching("property-name-as-id-fails"),
                must("cart/4.46", new ClearedCartStaysEmpty(), "cleared-cart-comes-back", "R03.acc.1")
                        .ruling(6),
                must(
                                "cart/4.47",
                                new ForgedCookieBesideAValidOneShowsNobody(),
                                "second-cookie-unverified",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .catching("second-cookie-of-a-line-unverified", "second-cookie-line-unverified")
                        .ruling(8),
                must(
                                "cart/4.48",
                                new LongCookiesAreNoCookie(),
                                "long-cookie-fails",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .catching("long-cookie-not-replaced")
                        .ruling(8),
                must(
                                "cart/4.49",
                                new ControlCharactersInACookieAreHarmless(),
                                "cookie-line-break-fails",
                                "SCN.edge-cases.5",
                                "CHK.security.2")
                        .ruling(8)
                        .catching("cookie-text-in-a-header"),
                must("cart/4.50", new PreviousSecretStillVerifies(), "previous-secret-forgotten", "CHK.security.2"),
                must(
                        "cart/4.51",
                        new AnswersAreSignedWithTheCurrentSecret(),
                        "previous-signature-kept",
                        "CHK.security.2"),
                must("cart/4.52", new ThousandCartIdsAreUnpredictable(), "cart-ids-of-the-clock", "CHK.security.2")
                        .catching(
                                "cart-ids-short",
                                "cart-ids-repeat-themselves",
                                "cart-ids-in-steps",
                                "cart-ids-of-a-few",
                                "cart-ids-sequential"));
    }
}
