package dev.cartwright.reference.assembly;

import dev.cartwright.reference.catalogue.Catalogue;
import java.time.Clock;
import java.time.Duration;

/**
 * What every part of a server may know.
 *
 * @param catalogue what the shop sells
 * @param clock the server's time
 * @param ttl how long a cart lives after its last write
 */
public record Surroundings(Catalogue catalogue, Clock clock, Duration ttl) {}
