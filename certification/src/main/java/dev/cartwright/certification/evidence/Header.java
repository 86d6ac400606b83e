package dev.cartwright.certification.evidence;

/** One header line as it was on the wire, secrets masked. */
public record Header(String name, String value) {}
