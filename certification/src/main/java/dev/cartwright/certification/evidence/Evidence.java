package dev.cartwright.certification.evidence;

/** Something that was seen, signed or taken over in a run. */
public sealed interface Evidence permits CheckEvidence, LoadEvidence, AttestedEvidence, ImportedEvidence {}
