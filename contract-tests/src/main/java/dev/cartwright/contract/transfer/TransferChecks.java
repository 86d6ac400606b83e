package dev.cartwright.contract.transfer;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** The checks of chapter 1 that are about HTTP itself. */
public final class TransferChecks {

    private TransferChecks() {}

    /** The checks, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(
                should("cart/1.23", new HeadTellsWhatGetTells(), "head-with-another-length", "R03.acc.2")
                        .ruling(25),
                should("cart/1.24", new OptionsNamesTheMethods(), "options-without-allow", "R03.acc.2")
                        .ruling(25),
                must(
                                "cart/1.25",
                                new OtherAddressesAreHarmless(),
                                "trailing-slash-starts-a-cart",
                                "R03.acc.1",
                                "CHK.security.4")
                        .catching(
                                "subpath-fails",
                                "subpath-post-fails",
                                "subpath-tells-a-trace",
                                "subpath-shows-another-cart"),
                must("cart/1.26", new AnswersAreJsonWhateverIsAccepted(), "page-for-browsers", "R03.acc.1"),
                must("cart/1.27", new AnswersAreInUtf8(), "json-as-latin-1", "R03.acc.1"),
                must("cart/1.28", new CompressedAnswersSayTheSame(), "gzip-unlabelled", "R03.acc.1")
                        .catching("gzip-label-on-plain-answers"),
                must("cart/1.29", new CompressionIsAskedFor(), "gzip-unasked", "R03.acc.1")
                        .catching("gzip-though-refused"),
                should("cart/1.30", new CompressedAnswersVary(), "gzip-without-vary", "R03.acc.1")
                        .ruling(26),
                must("cart/1.31", new NotModifiedMeansUnchanged(), "etag-never-changes", "R03.acc.1")
                        .catching("not-modified-by-date"),
                must("cart/1.32", new ChunkedBodiesAreTaken(), "chunked-body-ignored", "R03.acc.1")
                        .catching("chunked-change-ignored"),
                must("cart/1.33", new ExpectingClientsAreAnswered(), "expectation-bad-request", "R03.acc.2"),
                must("cart/1.34", new RequestsShareAConnection(), "refused-body-stays-in-the-connection", "R03.acc.1"),
                must(
                        "cart/1.35",
                        new VisitorsOnOneConnectionStayApart(),
                        "connection-remembers-its-visitor",
                        "R03.acc.1",
                        "SCN.edge-cases.5"));
    }
}
