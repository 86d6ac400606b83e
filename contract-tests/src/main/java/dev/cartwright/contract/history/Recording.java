package dev.cartwright.contract.history;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.PreparationException;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import dev.cartwright.contract.http.UnansweredException;
import dev.cartwright.contract.model.Sender;
import dev.cartwright.contract.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A race run against a shop, with everything that was sent and seen. */
final class Recording {

    private final Shop shop;
    private final Set<Item> items;
    private final Sender sender = new Sender();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> odd = new ConcurrentLinkedQueue<>();
    private final Queue<UnansweredException> unanswered = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> carts = new ConcurrentHashMap<>();
    private final AtomicInteger nextCart = new AtomicInteger();

    private Recording(Shop shop, Set<Item> items) {
        this.shop = shop;
        this.items = items;
    }

    /**
     * Runs a race in a fresh cart.
     *
     * @throws PreparationException when the shop does not let the cart be filled
     */
    static Recording of(Shop shop, Race race) {
        Recording recording = new Recording(shop, race.items());
        recording.run(race);
        return recording;
    }

    /** What was sent and seen, until the last answer. */
    History history() {
        return new History(shop.profile().readings().stockScope(), List.copyOf(calls));
    }

    /** Answers that no step may have: neither success nor a refusal that the protocol knows, nor 503. */
    List<Answer> odd() {
        return List.copyOf(odd);
    }

    /** The first request that had no answer. */
    Optional<UnansweredException> unanswered() {
        return unanswered.stream().findFirst();
    }

    /** Whether all of it was about one cart. */
    boolean oneCart() {
        return carts.size() == 1;
    }

    private void run(Race race) {
        Visitor first = shop.visitor();
        if (race.before().isEmpty()) {
            first.givenCookie(prepared(first, Race.look()));
        }
        race.before().forEach(step -> prepared(first, step));
        String cookie = first.cookie().orElseThrow();
        List<Callable<Boolean>> tabs = new ArrayList<>();
        for (int index = 0; index < race.tabs().size(); index++) {
            String name = name(index);
            Visitor tab = first.withCookie(cookie);
            List<Step> steps = race.tabs().get(index);
            tabs.add(() -> {
                steps.forEach(step -> recorded(name, tab, step));
                return true;
            });
        }
        shop.atOnce(tabs);
        // twice: a change that is missing is missing for everybody, an old cart may be shown to one
        recorded(name(0), first.withCookie(cookie), Race.look());
        recorded(name(1), first.withCookie(cookie), Race.look());
    }

    private static String name(int tab) {
        return "tab " + (char) ('A' + tab);
    }

    private Answer prepared(Visitor visitor, Step step) {
        Answer answer = recorded(name(0), visitor, step).orElseThrow(() -> unanswered.element());
        if (answer.status() != 200 || Cart.in(answer).isEmpty()) {
            throw new PreparationException(new Finding(
                    Level.MUST,
                    step + " answered with status 200 and the cart",
                    answer.summary(),
                    "The check starts from a filled cart. See that the profile names the right SKU under parts and that it"
                            + " is in stock; if so, make the shop answer as the protocol says.",
                    answer.exchange()));
        }
        visitor.givenCookie(answer);
        return answer;
    }

    private Optional<Answer> recorded(String client, Visitor visitor, Step step) {
        Optional<String> cookie = visitor.cookie();
        long sent = System.nanoTime();
        try {
            Answer answer = sender.send(visitor, step);
            long answered = System.nanoTime();
            Step done = step.in(cart(answer, cookie));
            calls.add(new Call(client, done, sent, answered, seen(answer, step), answer.exchange()));
            return Optional.of(answer);
        } catch (UnansweredException silence) {
            unanswered.add(silence);
            calls.add(new Call(
                    client,
                    step.in(cookie.map(this::number).orElse(0)),
                    sent,
                    System.nanoTime(),
                    new Seen.Nothing("no answer"),
                    silence.exchange()));
            return Optional.empty();
        }
    }

    /** The cart an answer is about: that of the cookie it gives, else that of the cookie that was sent. */
    private int cart(Answer answer, Optional<String> sent) {
        List<SetCookie> cookies = answer.cartCookies();
        return cookies.isEmpty()
                ? sent.map(this::number).orElse(0)
                : number(cookies.getLast().value());
    }

    /** One cart may be told in several signatures. */
    private int number(String cookie) {
        return carts.computeIfAbsent(cookie.split("\\.", 2)[0], _ -> nextCart.getAndIncrement());
    }

    private Seen seen(Answer answer, Step step) {
        Optional<Cart> cart = answer.status() == 200 ? Cart.in(answer) : Optional.empty();
        if (cart.isPresent()) {
            Map<Item, Long> held = held(cart.get());
            sender.learn(cart.get(), held.keySet());
            return new Seen.Shown(held);
        }
        boolean refusal = answer.status() == 404 || answer.status() == 409;
        if (refusal && !(step instanceof Step.Look)) {
            return new Seen.Refused(answer.status());
        }
        if (answer.status() != 503) {
            odd.add(answer);
        }
        return new Seen.Nothing(answer.status() + ", unclear");
    }

    private Map<Item, Long> held(Cart cart) {
        Map<Item, Long> held = new LinkedHashMap<>();
        cart.lines()
                .forEach(line ->
                        held.merge(known(line.skuId(), line.size()), line.qty().orElse(-1), Long::sum));
        return held;
    }

    /** As the race has it, else something that no step has put in. */
    private Item known(String sku, Optional<String> size) {
        return items.stream()
                .filter(item -> item.sku().id().equals(sku) && item.size().equals(size))
                .findFirst()
                .orElseGet(() -> new Item(ShopSku.of(sku), size));
    }
}
