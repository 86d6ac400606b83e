package dev.cartwright.contract.schema;

import dev.cartwright.contract.schema.Constraint.Amount;
import dev.cartwright.contract.schema.Constraint.Count;
import dev.cartwright.contract.schema.Constraint.Field;
import dev.cartwright.contract.schema.Constraint.ListOf;
import dev.cartwright.contract.schema.Constraint.Members;
import dev.cartwright.contract.schema.Constraint.Naming;
import dev.cartwright.contract.schema.Constraint.OneOf;
import dev.cartwright.contract.schema.Constraint.Text;
import dev.cartwright.contract.schema.Constraint.Truth;
import java.util.List;

/** The schema of every body, as section 1 of the protocol has it: the one place from which all its checks are made. */
final class CartSchema {

    private static final Members META = lenient(
            optional("source", text()),
            optional("tryOn", lenient(optional("idempotencyKey", text()), optional("transform", lenient()))));

    private static final Members RENTAL = lenient(
            required("start", text()),
            required("end", text()),
            required("termsVersion", text()),
            required("durationUnit", new OneOf(List.of("hour", "day", "week"))),
            optional("sku", text()),
            optional("locationId", text()),
            optional("deposit", new Amount()),
            optional("insurance", lenient(required("selected", new Truth()), optional("fee", new Amount()))));

    private static final Members LINE = strict(
            required("sku", lenient(required("id", new Text(Naming.SKU)))),
            optional("qty", new Count(1)),
            optional("size", new Text(Naming.SIZE)),
            optional("meta", META),
            optional("rental", RENTAL));

    private CartSchema() {}

    /** What the body of a method has to be. */
    static Members of(Bodies method) {
        return switch (method) {
            case POST -> LINE;
            case PATCH -> strict(required("id", new Text(Naming.LINE)), required("qty", new Count(0)));
            case PUT -> strict(required("lines", new ListOf(LINE)));
            case DELETE -> strict(required("id", new Text(Naming.LINE)));
        };
    }

    private static Members strict(Field... fields) {
        return new Members(List.of(fields), true);
    }

    private static Members lenient(Field... fields) {
        return new Members(List.of(fields), false);
    }

    private static Text text() {
        return new Text(Naming.ANYTHING);
    }

    private static Field required(String name, Constraint constraint) {
        return new Field(name, constraint, true);
    }

    private static Field optional(String name, Constraint constraint) {
        return new Field(name, constraint, false);
    }
}
