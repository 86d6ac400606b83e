package dev.cartwright.reports.sample;

import static dev.cartwright.reports.sample.SampleChecks.found;
import static dev.cartwright.reports.sample.SampleChecks.get;
import static dev.cartwright.reports.sample.SampleChecks.listing;
import static dev.cartwright.reports.sample.SampleChecks.post;
import static dev.cartwright.reports.sample.SampleChecks.seen;

import dev.cartwright.certification.evidence.Attestation;
import dev.cartwright.certification.evidence.AttestedEvidence;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.evidence.Waiver;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.plan.Settlement;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.certification.run.Scope;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A certification of a shop with the troubles shops have: about a hundred checks, of every outcome, and load. */
public final class SampleShop {

    private static final String CART =
            "{\"ok\":true,\"cart\":{\"trail-shirt:M\":{\"sku\":{\"id\":\"trail-shirt\",\"title\":"
                    + "\"Trail Shirt\",\"price\":4900,\"stock\":12,\"sizes\":[\"S\",\"M\",\"L\"]},\"qty\":2,\"size\":\"M\"}}}";
    private static final List<String> CLAIMS = List.of(
            "GetWithoutCookieStartsAnEmptyCart",
            "PostAddsToTheQuantity",
            "PatchSetsTheQuantity",
            "PatchToZeroRemovesTheLine",
            "PutReplacesTheWholeCart",
            "DeleteLeavesOtherLinesUntouched",
            "UnknownTopLevelKeyIsRefused",
            "NumericStringIsCoerced",
            "PriceFromTheClientIsIgnored",
            "RefusedRequestChangesNothing");

    private SampleShop() {}

    /** The run. */
    public static RunRecord record() {
        List<CheckListing> catalogue = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        passes(catalogue, evidence);
        troubles(catalogue, evidence);
        evidence.add(new AttestedEvidence(new Attestation(
                "R01.req.1",
                true,
                "Maja Lindgren, shop engineering",
                "All twelve templates carry the variable; reviewed in change 4711.",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 2, 1))));
        evidence.add(SampleLoad.realistic());
        return SampleRuns.finished(description(catalogue), evidence);
    }

    private static RunDescription description(List<CheckListing> catalogue) {
        RunDescription base = SampleRuns.description(Scope.CERTIFY, catalogue);
        return new RunDescription(
                base.runId(),
                base.startedAt(),
                base.version(),
                base.planRevision(),
                base.shop(),
                URI.create("http://staging.lindgren-outdoor.example"),
                base.environment(),
                base.scope(),
                base.depth(),
                base.seed(),
                base.readOnly(),
                base.catalogue(),
                base.selected(),
                List.of(new Waiver(
                        "MET.tech.1",
                        "Jonas Berg, operations",
                        "known spike of the staging database",
                        LocalDate.of(2026, 12, 24))),
                List.of(),
                List.of("The profile answers schema errors with 422 instead of 400 (ruling 4)."));
    }

    private static void passes(List<CheckListing> catalogue, List<Evidence> evidence) {
        ReadinessPlan plan = ReadinessPlan.current();
        List<PlanItem> items = plan.items(each -> plan.settlement(each) instanceof Settlement.ByCheck);
        for (int index = 0; index < 84; index++) {
            String address = List.of("cart", "cookie", "schema", "stock").get(index / 21) + "/" + (index % 21 / 7 + 1)
                    + "." + (index % 7 + 1);
            catalogue.add(listing(
                    address,
                    CLAIMS.get(index % CLAIMS.size()),
                    index % 9 == 4 ? Level.SHOULD : Level.MUST,
                    items.get(index % items.size()).id(),
                    index % 38 + 1));
            evidence.add(seen(
                    address,
                    Outcome.PASS,
                    "as it should be",
                    post("{\"sku\":{\"id\":\"trail-shirt\"},\"size\":\"M\",\"qty\":2}", 200, CART),
                    get(CART)));
        }
    }

    private static void troubles(List<CheckListing> catalogue, List<Evidence> evidence) {
        catalogue.add(listing("cookie/4.1", "CartCookieIsHttpOnly", Level.MUST, "CHK.security.2", 7));
        evidence.add(found(
                "cookie/4.1",
                Outcome.FAIL,
                "exactly one Set-Cookie named __Host-CART_ID with Path=/, Secure, HttpOnly, SameSite=Lax or Strict",
                "Set-Cookie without HttpOnly on the answer to POST",
                "Set HttpOnly wherever the cart cookie is made, then run: cartwright certify --only cookie/4.1",
                get(CART),
                post("{\"sku\":{\"id\":\"trail-shirt\"},\"size\":\"M\"}", 200, CART)));
        catalogue.add(listing("stock/4.1", "RefusesTheEleventhShirt", Level.MUST, "R04.inv.1", 3, 19, 34));
        evidence.add(found(
                "stock/4.1",
                Outcome.FAIL,
                "409 with {\"error\": \"Insufficient stock\"}, and the cart unchanged",
                "200, and the line now holds 11 of 10 pieces",
                "Check the resulting quantity against stock over all lines of the SKU before it is stored.",
                post("{\"sku\":{\"id\":\"trail-shirt\"},\"size\":\"M\",\"qty\":11}", 200, CART)));
        catalogue.add(listing("schema/4.1", "ErrorTextsAreTheProtocols", Level.SHOULD, "R03.acc.2", 36));
        evidence.add(found(
                "schema/4.1",
                Outcome.WARN,
                "one of the six texts of the protocol, here \"Item not found\"",
                "\"Sorry, we don't have that\"",
                "Use the protocol's text; put the words for the customer into `message`.",
                post("{\"sku\":{\"id\":\"no-such\"}}", 404, "{\"error\":\"Sorry, we don't have that\"}")));
        catalogue.add(listing("stock/4.2", "LastOneIsSoldOnce", Level.MUST, "R04.inv.2"));
        evidence.add(seen("stock/4.2", Outcome.NOT_TESTABLE, "the profile fills no part lastOne"));
        catalogue.add(listing("cart/4.1", "MetaIsKept", Level.MUST, "R04.req.3", 23));
        evidence.add(seen("cart/4.1", Outcome.NOT_APPLICABLE, "the profile does not declare the capability meta"));
        catalogue.add(listing("cart/4.2", "HeadAnswersLikeGet", Level.MUST, "R03.acc.3", 25, 31));
        evidence.add(seen(
                "cart/4.2",
                Outcome.ERROR,
                "our own connection pool was exhausted",
                SampleChecks.unanswered("no free connection within 5 s")));
        catalogue.add(listing("cookie/4.2", "MessagesAreFitForCustomers", Level.SHOULD, "CHK.security.3", 28));
        evidence.add(seen(
                "cookie/4.2",
                Outcome.REVIEW,
                "a person has to read the three texts",
                post("{}", 400, "{\"sku\":[\"Required\"]}")));
        catalogue.add(hostile());
        evidence.add(hostileEvidence());
    }

    /** A check whose shop answers with everything that could break a page. */
    private static CheckListing hostile() {
        return listing("schema/4.2", "BodyOfAnErrorIsClean", Level.MUST, "CHK.security.4", 28);
    }

    private static Evidence hostileEvidence() {
        Exchange exchange = post("{\"sku\":{\"id\":\"</script>\"}}", 400, HOSTILE);
        return found("schema/4.2", Outcome.FAIL, "an error without markup", HOSTILE, "Escape it.", exchange);
    }

    /** Text a shop could send. */
    public static final String HOSTILE =
            "<script>alert('x')</script>\" onload='x' ]]> &amp; \u202Egnp.exe\u202C \u0000\u0008\uFFFF"
                    + " \uD800 --> <img src=https://evil.example/x.png> </pre></details>";
}
