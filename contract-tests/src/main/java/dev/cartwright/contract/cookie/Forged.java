package dev.cartwright.contract.cookie;

/**
 * A cookie that nobody was given.
 *
 * @param what what is wrong with it, to follow "a cookie with"
 * @param value its value
 */
record Forged(String what, String value) {}
