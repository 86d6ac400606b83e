package dev.cartwright.contract.security;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 8 of the catalogue: security and caching. */
public final class SecurityChecks {

    private SecurityChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(
                must("cart/8.1", new AnswersMayNotBeCached(), "cache-public", "R03.acc.3")
                        .ruling(26)
                        .catching("cache-shared", "cache-max-age"),
                should("cart/8.2", new AnswersForbidCaching(), "cache-control-missing", "R03.acc.3")
                        .ruling(26),
                must("cart/8.3", new ForeignOriginsAreRefused(), "foreign-origin-unprotected", "CHK.security.3")
                        .ruling(27)
                        .catching("foreign-origin-fails", "foreign-origin-not-found"),
                must("cart/8.4", new SimilarOriginsAreRefused(), "similar-origin-unprotected", "CHK.security.3")
                        .catching("origin-that-begins-alike-unprotected", "origin-that-ends-alike-unprotected")
                        .ruling(27),
                must(
                                "cart/8.5",
                                new OriginsOnAnotherPortAreRefused(),
                                "same-host-other-port-unprotected",
                                "CHK.security.3")
                        .ruling(27),
                must("cart/8.6", new TheNullOriginIsRefused(), "null-origin-unprotected", "CHK.security.3")
                        .ruling(27),
                must("cart/8.7", new TheOwnOriginIsAllowed(), "own-origin-refused", "CHK.security.3", "R03.acc.1")
                        .ruling(27),
                must("cart/8.8", new ForeignOriginsMayRead(), "foreign-origin-get-refused", "CHK.security.3")
                        .ruling(27),
                must("cart/8.9", new ForeignOriginsGetNoCredentials(), "cors-reflects-origin", "CHK.security.3")
                        .ruling(27)
                        .catching("cors-allows-any", "cors-reflects-similar-origin"),
                must(
                                "cart/8.10",
                                new ErrorsTellNothingTechnical(),
                                "error-with-stack-trace",
                                "CHK.security.4",
                                "RISK.4.3")
                        .ruling(28)
                        .catching(
                                "error-with-exception-class",
                                "error-with-file-path",
                                "error-with-configuration-name",
                                "error-with-store-address",
                                "error-with-sql",
                                "error-with-server-version"),
                must(
                                "cart/8.11",
                                new CookieValuesStayInSetCookie(),
                                "cookie-value-in-body",
                                "CHK.security.2",
                                "CHK.security.4")
                        .ruling(28),
                must("cart/8.12", new MarkupIsNeverAnsweredAsAPage(), "markup-answered-as-page", "CHK.security.4"),
                must(
                        "cart/8.13",
                        new HostileIdsAreUnknownItems(),
                        "hostile-id-fails",
                        "CHK.security.6",
                        "CHK.security.4"),
                must("cart/8.14", new DisguisedTypesAreRefused(), "content-type-contains-json", "CHK.security.3")
                        .ruling(27)
                        .catching("content-type-missing-accepted"),
                should("cart/8.15", new MethodsAreNotOverridden(), "method-override-honoured", "CHK.security.3"),
                must("cart/8.16", new TraceEchoesNothing(), "trace-echoes-the-request", "CHK.security.2", "R03.acc.2")
                        .catching("trace-fails")
                        .ruling(25),
                should("cart/8.17", new AnswersForbidSniffing(), "nosniff-missing", "CHK.security.4"),
                should("cart/8.18", new HeadersTellNoVersions(), "version-in-headers", "CHK.security.4")
                        .catching("version-in-powered-by"));
    }
}
