/** What a run knows about a shop: where its cart is, which SKU plays which part, what it offers and how it reads the rulings. Everything the harness may assume about a shop stands here, and nothing else does. */
@NullMarked
package dev.cartwright.certification.profile;

import org.jspecify.annotations.NullMarked;
