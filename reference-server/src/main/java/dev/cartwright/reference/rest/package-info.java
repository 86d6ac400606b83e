/**
 * The cart resource over HTTP: the guards every request passes, the order of the checks, and the one
 * place where refusals and carts become answers.
 */
@NullMarked
package dev.cartwright.reference.rest;

import org.jspecify.annotations.NullMarked;
