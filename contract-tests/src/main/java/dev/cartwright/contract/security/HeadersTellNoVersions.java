package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** No header tells which software of which version the shop runs. */
public final class HeadersTellNoVersions implements ContractCheck {

    private static final Set<String> BY_NAME =
            Set.of("x-powered-by", "x-aspnet-version", "x-aspnetmvc-version", "x-runtime");
    private static final Pattern VERSION = Pattern.compile("/v?\\d|\\d+\\.\\d+");

    @Override
    public String statement() {
        return "No header tells which software of which version the shop runs.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Turn off X-Powered-By and its like, and the version in Server: they tell which known holes to try.");
        for (Answer answer : List.of(
                shop.visitor().get(),
                shop.visitor().post(shop.plain().body(1)),
                shop.visitor().post(shop.unknown().body(1)),
                shop.visitor().post(Body.empty().wrong()))) {
            for (Header header : answer.headers()) {
                findings.should(
                        answer,
                        !tells(header),
                        "headers without software and version",
                        header.name() + ": " + header.value());
            }
        }
        return findings.all();
    }

    private static boolean tells(Header header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        return BY_NAME.contains(name)
                || (name.equals("server") && VERSION.matcher(header.value()).find());
    }
}
