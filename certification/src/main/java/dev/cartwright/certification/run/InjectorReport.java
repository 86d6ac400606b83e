package dev.cartwright.certification.run;

import java.time.Duration;

/**
 * How the injector and its machine fared in one slice of a load run, for live lines; what all slices together mean for the
 * samples is said once, as troubles of {@link dev.cartwright.certification.evidence.LoadEvidence}.
 *
 * @param at end of the slice, counted from the start of the injection
 * @param cores processors the injector kept busy, 0 or more
 * @param machineBusy share of its machine's processor time that was used, by whomever, from 0 to 1
 * @param longestStall the longest time the injector stood still
 * @param disturbed whether something but the shop may have held up answers in the slice
 */
public record InjectorReport(Duration at, double cores, double machineBusy, Duration longestStall, boolean disturbed) {}
