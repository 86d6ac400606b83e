/** No cart holds more than the shop has (protocol section 4, validate_only). */
@NullMarked
package dev.cartwright.contract.stock;

import org.jspecify.annotations.NullMarked;
