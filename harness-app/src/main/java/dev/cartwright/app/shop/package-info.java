/** What is to be certified: an address checked for what must not stand in it, the guard against loading a stranger's shop by a typo, and the reference cart when no address is given. */
@NullMarked
package dev.cartwright.app.shop;

import org.jspecify.annotations.NullMarked;
