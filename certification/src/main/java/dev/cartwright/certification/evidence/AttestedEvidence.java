package dev.cartwright.certification.evidence;

/** An attestation that was handed in for a run. */
public record AttestedEvidence(Attestation attestation) implements Evidence {}
