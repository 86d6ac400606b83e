/**
 * Chapter 11 of the catalogue: checkout, webhooks, holds and the inventory. {@code Till} is the shop's checkout, {@code Provider}
 * plays the payment provider towards the shop with webhooks of its own, {@code Hold} is somebody who keeps stock from others.
 */
@NullMarked
package dev.cartwright.contract.checkout;

import org.jspecify.annotations.NullMarked;
