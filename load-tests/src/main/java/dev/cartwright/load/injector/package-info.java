/**
 * What runs in the injector's own JVM: the Gatling simulation, the checks of each answer, the recorder of exact samples,
 * and the watch over the injector's own health. Nothing here decides anything about a shop.
 */
@NullMarked
package dev.cartwright.load.injector;

import org.jspecify.annotations.NullMarked;
