package dev.cartwright.reference.variants;

import dev.cartwright.reference.assembly.Alteration;
import java.util.function.Supplier;

/**
 * One legal other way to answer.
 *
 * @param id lower-case words with hyphens
 * @param sentence what the server does differently
 * @param section the section of the protocol, or the ruling, that allows it
 * @param alteration makes the alteration for one server
 */
public record Variant(String id, String sentence, String section, Supplier<Alteration> alteration) {}
