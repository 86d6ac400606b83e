package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One constraint of the schema: a body that breaks it is a schema error that names the field, and changes nothing.
 *
 * @param claim the claim
 * @param method whose body it is
 * @param what what is wrong with the body, for a reader
 * @param breaking breaks a right body; of a PUT, a right line unless the whole is meant
 * @param inLine whether, of a PUT, a line is broken rather than the whole body
 * @param field the field that has to be named; empty for a form-level error
 * @param capability the capability the constraint belongs to
 */
record BodyIsRefused(
        String claim,
        Bodies method,
        String what,
        UnaryOperator<Body> breaking,
        boolean inLine,
        Optional<String> field,
        Optional<Capability> capability)
        implements ContractCheck {

    /** A body in which one member has another value. */
    static BodyIsRefused value(Bodies method, String suffix, String member, String json, String field) {
        return new BodyIsRefused(
                method.word() + "Refuses" + suffix,
                method,
                "with " + member + " " + json,
                body -> body.with(member, json),
                false,
                Optional.of(field),
                Optional.empty());
    }

    /** A body without a member. */
    static BodyIsRefused missing(Bodies method, String suffix, String member) {
        return new BodyIsRefused(
                method.word() + "Refuses" + suffix,
                method,
                "without " + member,
                body -> body.without(member),
                false,
                Optional.of(member),
                Optional.empty());
    }

    /** A body with a member the schema does not know (ruling 21): a form-level error. */
    static BodyIsRefused unknownKey(Bodies method) {
        return new BodyIsRefused(
                method.word() + "RefusesAnUnknownKey",
                method,
                "with an unknown key at the top",
                body -> body.with("cartwright", "true"),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** A PUT in which a member of a line has another value. */
    static BodyIsRefused line(String suffix, String member, String json) {
        return new BodyIsRefused(
                "PutRefuses" + suffix,
                Bodies.PUT,
                "of a line with " + member + " " + json,
                line -> line.with(member, json),
                true,
                Optional.of("lines"),
                Optional.empty());
    }

    /** A POST with something wrong inside meta or rental. */
    static BodyIsRefused detail(Capability capability, String suffix, String json) {
        return new BodyIsRefused(
                "PostRefuses" + suffix,
                Bodies.POST,
                "with " + capability.key() + " " + json,
                body -> body.with(capability.key(), json),
                false,
                Optional.of(capability.key()),
                Optional.of(capability));
    }

    @Override
    public String statement() {
        return method + " " + what + " is a schema error"
                + field.map(name -> " that names " + name).orElse("") + " and changes nothing.";
    }

    @Override
    public Needs needs() {
        Needs needs = Needs.changing(Part.PLAIN);
        return capability.map(needs::and).orElse(needs);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Refuse such a body by the schema, with messages under "
                + field.map(name -> "\"" + name + "\"").orElse("its fields (possibly none)")
                + ", before anything else is looked at.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 3);
        Optional<Cart> before = Cart.in(filled);
        Answer refused = visitor.send(
                method.name(), broken(item, Visitor.keyOf(filled, item)).wrong());
        findings.fieldErrors(refused, shop.validationStatus(), field.stream().toList());
        before.ifPresent(cart -> findings.contents(visitor.get(), cart.contents()));
        return findings.all();
    }

    private Body broken(Item item, String lineKey) {
        return inLine ? Body.lines(breaking.apply(item.body(1))) : breaking.apply(method.right(item, lineKey));
    }
}
