/** Plain HTTP towards a shop, without a cookie jar, redirects or retries, so that a check sees what was on the wire; every exchange is recorded with its secrets masked. */
@NullMarked
package dev.cartwright.contract.http;

import org.jspecify.annotations.NullMarked;
