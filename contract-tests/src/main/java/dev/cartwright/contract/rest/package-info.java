/** The resource and its methods, lines and quantities, statuses and errors (protocol section 1). */
@NullMarked
package dev.cartwright.contract.rest;

import org.jspecify.annotations.NullMarked;
