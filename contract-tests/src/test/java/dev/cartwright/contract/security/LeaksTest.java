package dev.cartwright.contract.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a line of a stack trace | at dev.shop.Cart.add(Cart.java:12)
                    a line of a stack trace | at Object.<anonymous> (app:12:3)
                    a line of a stack trace | at file:///srv:12:3
                    a line of a stack trace | at node:internal/main:12:3
                    a line of a stack trace | at /cart:12:3
                    a line of a stack trace | Traceback (most recent call last)
                    a file path of the server | /home/cart
                    a file path of the server | /usr/lib
                    a file path of the server | /var/log
                    a file path of the server | /opt/cart
                    a file path of the server | /srv/cart
                    a file path of the server | /app/cart
                    a file path of the server | /root/cart
                    a file path of the server | /tmp/cart
                    a file path of the server | /workspace/cart
                    a file path of the server | /node_modules/zod
                    a file path of the server | C:\\shop\\cart
                    a file path of the server | Cart.java:12
                    a file path of the server | cart.ts:12
                    a file path of the server | cart.js:12
                    a file path of the server | cart.mjs:12
                    a file path of the server | cart.py:12
                    the class of an exception | dev.shop.cart.StockError
                    the class of an exception | dev.shop.cart.StockException
                    the class of an exception | StockException
                    the class of an exception | TypeError
                    the class of an exception | ReferenceError
                    the class of an exception | SyntaxError
                    the class of an exception | RangeError
                    the class of an exception | ZodError
                    the address of a store | redis://
                    the address of a store | rediss://
                    the address of a store | postgres://
                    the address of a store | postgresql://
                    the address of a store | mysql://
                    the address of a store | mongodb://
                    the address of a store | mongodb+srv://
                    the address of a store | upstash.io
                    the address of a store | ECONNREFUSED
                    the address of a store | ENOTFOUND
                    the address of a store | 10.0.0.7:6379
                    the address of a store | 127.0.0.1:6379
                    the address of a store | 192.168.1.7:6379
                    the address of a store | 172.16.1.7:6379
                    the name of a configuration variable | CART_COOKIE_SECRET
                    the name of a configuration variable | CART_STORE_PROVIDER
                    the name of a configuration variable | CART_TTL
                    the name of a configuration variable | CART_ENABLED
                    the name of a configuration variable | UPSTASH_REDIS_REST_URL
                    the name of a configuration variable | REDIS_URL
                    the name of a configuration variable | process.env
                    a statement or an error of a database | SELECT qty FROM lines
                    a statement or an error of a database | INSERT INTO lines
                    a statement or an error of a database | UPDATE lines SET qty
                    a statement or an error of a database | DELETE FROM lines
                    a statement or an error of a database | SQLSTATE
                    a statement or an error of a database | SQLITE_BUSY
                    a statement or an error of a database | ORA-00001
                    a statement or an error of a database | syntax error at or near
                    a statement or an error of a database | duplicate key value violates
                    a statement or an error of a database | WRONGTYPE Operation
                    the version of a server | nginx/1.27
                    the version of a server | openresty/1.27
                    the version of a server | Apache/2.4
                    the version of a server | Apache Tomcat/11
                    the version of a server | Tomcat/11
                    the version of a server | Jetty/12
                    the version of a server | Undertow/2
                    the version of a server | WildFly/34
                    the version of a server | Express/5
                    the version of a server | Next.js/16
                    the version of a server | Node.js/v24
                    the version of a server | PHP/8
                    the version of a server | gunicorn/23
                    the version of a server | Werkzeug/3
                    the version of a server | Microsoft-IIS/10
                    the version of a server | Kestrel/9
                    the version of a server | Caddy/v2
                    """)
    void eachFormOfADetailIsFoundByItself(String kind, String detail) {
        // Its end is kept apart: what follows may be a part of it.
        assertThat(Leaks.in("{\"error\": \"" + detail + " x\"}")).contains(detailOf(kind, detail));
    }

    /** Of a statement only what proves it is shown. */
    private static String detailOf(String kind, String detail) {
        return kind + ": "
                + switch (detail) {
                    case "SELECT qty FROM lines" -> "SELECT qty FROM ";
                    case "INSERT INTO lines", "DELETE FROM lines" -> detail.substring(0, 13);
                    case "UPDATE lines SET qty" -> "UPDATE lines SET q";
                    default -> detail;
                };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"Cart item out of stock\"}",
                "{\"cart\":{\"id\":\"3f1c\",\"lines\":[{\"key\":\"tee:m\",\"image\":\"/img/home/tee.png\"}]}}",
                "Look at 10.30: the error is at the till",
                "Please SELECT a size, or UPDATE it"
            })
    void whatOnlyLooksSimilarIsNone(String body) {
        assertThat(Leaks.in(body)).isEmpty();
    }
}
