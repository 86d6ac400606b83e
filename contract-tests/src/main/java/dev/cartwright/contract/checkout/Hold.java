package dev.cartwright.contract.checkout;

import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;

/** A visitor whose checkout has set pieces of something aside, until this is closed. */
final class Hold implements AutoCloseable {

    private final Shop shop;
    private final Visitor visitor;
    private final CheckoutSession session;

    private Hold(Shop shop, Visitor visitor, CheckoutSession session) {
        this.shop = shop;
        this.visitor = visitor;
        this.session = session;
    }

    /** What a check needs that sets the pieces of the limited SKU aside; no other check may want some meanwhile. */
    static Needs needs() {
        return Needs.changing(Part.PLAIN, Part.LIMITED)
                .and(Capability.CHECKOUT)
                .and(Capability.HOLDS)
                .and(Precondition.stock(Part.LIMITED))
                .runningAlone();
    }

    /** The pieces there are of the limited SKU. */
    static long all(Shop shop) {
        return shop.item(Part.LIMITED).sku().stock().orElseThrow();
    }

    /** Sets so many pieces aside for somebody new. */
    static Hold of(Shop shop, Item item, long pieces) {
        Visitor visitor = shop.visitor();
        visitor.fill(item, pieces);
        return new Hold(shop, visitor, Till.open(shop, visitor));
    }

    /** What the checkout of a visitor's cart sets aside that was answered so. */
    static Hold of(Shop shop, Visitor visitor, Answer answer) {
        return new Hold(shop, visitor, Till.opened(answer));
    }

    Visitor visitor() {
        return visitor;
    }

    CheckoutSession session() {
        return session;
    }

    /** Whether somebody new can't pay so many pieces: either the cart or the checkout refuses them. */
    static boolean refusesOthers(Findings findings, Shop shop, Item item, long pieces) {
        Visitor other = shop.visitor();
        Answer added = other.post(item.body(pieces));
        return findings.refused(added.status() == 200 ? Till.ask(shop, other) : added, 409);
    }

    /** Whether somebody new can pay so many pieces; they are given back at once. */
    static boolean leavesOthers(Findings findings, Shop shop, Item item, long pieces) {
        Visitor other = shop.visitor();
        Answer added = other.post(item.body(pieces));
        boolean taken = findings.status(added.status() == 200 ? Till.ask(shop, other) : added, 200);
        giveBack(shop, other);
        return taken;
    }

    /** Lets a visitor pay for something of which there is plenty instead. */
    static void giveBack(Shop shop, Visitor visitor) {
        visitor.put(Body.lines(shop.plain().body(1)));
        Till.ask(shop, visitor);
    }

    /** Pays for something of which there is plenty instead, which gives the pieces back. */
    @Override
    public void close() {
        giveBack(shop, visitor);
    }
}
