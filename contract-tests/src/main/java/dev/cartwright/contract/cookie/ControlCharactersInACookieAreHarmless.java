package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.UnansweredException;
import java.util.List;

/** Line breaks and null characters in a cookie, encoded or bare, bring nothing down and reach no header. */
public final class ControlCharactersInACookieAreHarmless implements ContractCheck {

    private static final String INJECTED = "X-Cartwright";

    @Override
    public String statement() {
        return "Line breaks and null characters in a cookie, encoded or bare, bring nothing down and reach no header.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Never decode a cookie before its signature is verified, and never write what a client sent into a header.");
        String lines = "\r\n" + INJECTED + ": split";
        String zeros = "." + "0".repeat(64);
        for (String value : List.of(
                "a%00b" + zeros,
                "a%0d%0a" + INJECTED + ":%20split" + zeros,
                "a%0D%0A" + INJECTED + ": split",
                CookieValue.encoded("id" + lines) + zeros,
                CookieValue.encoded("id\0") + zeros,
                CookieValue.encoded("\u2028\u0085") + zeros)) {
            Answer answer = shop.visitor().withCookie(value).get();
            findings.empty(answer);
            isWhole(findings, answer);
        }
        for (String bare : List.of("a\0b", "a\u0001b" + zeros, "a\tb" + zeros, "\u007f")) {
            bare(findings, shop, bare);
        }
        return findings.all();
    }

    /** HTTP lets a server refuse such a request, or close the connection. */
    private static void bare(Findings findings, Shop shop, String value) {
        try {
            Answer answer = shop.visitor().withCookie(value).get();
            findings.noServerError(answer);
            isWhole(findings, answer);
        } catch (UnansweredException closed) {
            if (closed.silent()) {
                throw closed;
            }
        }
    }

    private static void isWhole(Findings findings, Answer answer) {
        findings.must(
                answer,
                answer.value(INJECTED).isEmpty(),
                "an answer with the shop's own headers only",
                "a header " + INJECTED + " that stood in the cookie");
    }
}
