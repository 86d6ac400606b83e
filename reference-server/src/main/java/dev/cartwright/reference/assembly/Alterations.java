package dev.cartwright.reference.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.CartIds;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.LineResolver;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StockRule;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.CookieCodec;
import dev.cartwright.reference.cookie.SetCookies;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import dev.cartwright.reference.rest.CartJson;
import dev.cartwright.reference.rest.Guards;
import dev.cartwright.reference.rest.RefusalAnswers;
import dev.cartwright.reference.schema.RequestSchema;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Alterations that decorate a single port. */
public final class Alterations {
    private Alterations() {}

    /** Decorates the cart resource. */
    public static Alteration cart(UnaryOperator<Handler> decorator) {
        return new Alteration() {
            @Override
            public Handler cart(Handler inner, Surroundings surroundings) {
                return decorator.apply(inner);
            }
        };
    }

    /** Changes the cart resource's answers, knowing the request. */
    public static Alteration answers(BiFunction<HttpRequest, HttpAnswer, HttpAnswer> change) {
        return cart(inner -> request -> change.apply(request, inner.answer(request)));
    }

    /** Decorates the whole server. */
    public static Alteration site(UnaryOperator<Handler> decorator) {
        return new Alteration() {
            @Override
            public Handler site(Handler inner) {
                return decorator.apply(inner);
            }
        };
    }

    /** Decorates the store. */
    public static Alteration store(BiFunction<CartStore, Surroundings, CartStore> decorator) {
        return new Alteration() {
            @Override
            public CartStore store(CartStore inner, Surroundings surroundings) {
                return decorator.apply(inner, surroundings);
            }
        };
    }

    /** Decorates the resolving of lines. */
    public static Alteration lines(BiFunction<LineResolver, Surroundings, LineResolver> decorator) {
        return new Alteration() {
            @Override
            public LineResolver lines(LineResolver inner, Surroundings surroundings) {
                return decorator.apply(inner, surroundings);
            }
        };
    }

    /** Decorates the stock rule. */
    public static Alteration stock(UnaryOperator<StockRule> decorator) {
        return new Alteration() {
            @Override
            public StockRule stock(StockRule inner) {
                return decorator.apply(inner);
            }
        };
    }

    /** Decorates the cart service. */
    public static Alteration service(UnaryOperator<CartService> decorator) {
        return new Alteration() {
            @Override
            public CartService service(CartService inner) {
                return decorator.apply(inner);
            }
        };
    }

    /** Decorates the source of ids. */
    public static Alteration ids(UnaryOperator<CartIds> decorator) {
        return new Alteration() {
            @Override
            public CartIds ids(CartIds inner) {
                return decorator.apply(inner);
            }
        };
    }

    /** Decorates the cookie codec. */
    public static Alteration codec(UnaryOperator<CookieCodec> decorator) {
        return new Alteration() {
            @Override
            public CookieCodec codec(CookieCodec inner) {
                return decorator.apply(inner);
            }
        };
    }

    /** Decorates the finding of a request's cart. */
    public static Alteration cookies(UnaryOperator<CartCookies> decorator) {
        return new Alteration() {
            @Override
            public CartCookies cookies(CartCookies inner) {
                return decorator.apply(inner);
            }
        };
    }

    /** Decorates the writing of cookies. */
    public static Alteration setCookies(UnaryOperator<SetCookies> decorator) {
        return new Alteration() {
            @Override
            public SetCookies setCookies(SetCookies inner, Surroundings surroundings) {
                return decorator.apply(inner);
            }
        };
    }

    /** Changes the text of every {@code Set-Cookie}. */
    public static Alteration cookieText(UnaryOperator<String> change) {
        return setCookies(
                inner -> id -> inner.valuesFor(id).stream().map(change).toList());
    }

    /** Decorates the schema. */
    public static Alteration schema(UnaryOperator<RequestSchema> decorator) {
        return new Alteration() {
            @Override
            public RequestSchema schema(RequestSchema inner) {
                return decorator.apply(inner);
            }
        };
    }

    /** Changes the body of every success. */
    public static Alteration body(Consumer<ObjectNode> change) {
        return new Alteration() {
            @Override
            public CartJson json(CartJson inner) {
                return cart -> {
                    ObjectNode body = inner.body(cart);
                    change.accept(body);
                    return body;
                };
            }
        };
    }

    /** Changes every line in the body of a success. */
    public static Alteration line(Consumer<ObjectNode> change) {
        return body(body -> body.path("cart").forEach(line -> change.accept((ObjectNode) line)));
    }

    /** Changes the answers to refusals. */
    public static Alteration refusals(BiFunction<Refusal, HttpAnswer, HttpAnswer> change) {
        return new Alteration() {
            @Override
            public RefusalAnswers refusals(RefusalAnswers inner) {
                return refusal -> change.apply(refusal, inner.answer(refusal));
            }
        };
    }

    /** Decorates the guards. */
    public static Alteration guards(UnaryOperator<Guards> decorator) {
        return new Alteration() {
            @Override
            public Guards guards(Guards inner) {
                return decorator.apply(inner);
            }
        };
    }

    /** Sets the body limit, in bytes. */
    public static Alteration bodyLimit(long bytes) {
        return new Alteration() {
            @Override
            public long bodyLimit(long inner) {
                return bytes;
            }
        };
    }

    /** An answer with its JSON object changed; one whose body is no object stays. */
    public static HttpAnswer withJson(HttpAnswer answer, UnaryOperator<ObjectNode> change) {
        return JsonText.read(answer.body().text())
                .filter(JsonNode::isObject)
                .map(body -> answer.withBody(Bytes.utf8(JsonText.write(change.apply((ObjectNode) body)))))
                .orElse(answer);
    }
}
