/** Tests of what checks judge with. */
@NullMarked
package dev.cartwright.contract.check;

import org.jspecify.annotations.NullMarked;
