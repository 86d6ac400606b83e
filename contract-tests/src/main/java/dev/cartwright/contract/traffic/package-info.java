/**
 * Our own traffic is judged too. {@code OwnTraffic} reads every request before it is sent, with a schema that no check is made
 * from: what is meant to be right has to fit it, what is meant to be wrong must not, and else the trouble is ours (ruling 31).
 */
@NullMarked
package dev.cartwright.contract.traffic;

import org.jspecify.annotations.NullMarked;
