package dev.cartwright.reference.faults;

import dev.cartwright.reference.assembly.Alteration;
import java.util.function.Supplier;

/**
 * One named way to break the protocol.
 *
 * @param id lower-case words with hyphens, such as {@code patch-ignores-stock}
 * @param sentence what the server does wrong
 * @param section the section of the protocol it breaks, or a ruling
 * @param alteration makes the alteration for one server
 */
public record Fault(String id, String sentence, String section, Supplier<Alteration> alteration) {}
