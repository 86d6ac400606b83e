/**
 * The server's edge: our own request and answer values, the port that turns one into the other, and
 * the gateway that speaks to the JDK's {@code HttpServer}. Nothing else in this module knows that
 * server.
 */
@NullMarked
package dev.cartwright.reference.http;

import org.jspecify.annotations.NullMarked;
