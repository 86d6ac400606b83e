package dev.cartwright.certification.evidence;

import java.time.Duration;

/**
 * One slice of a load run, for live lines and charts; never used to judge.
 *
 * @param at end of the slice, counted from the start of the injection
 * @param warmUp whether the slice lies in the warm-up phase
 * @param rate requests/s answered in the slice
 * @param errors errors in the slice
 * @param p50 median response time in the slice, ms
 * @param p95 95th percentile, ms
 * @param p99 99th percentile, ms
 */
public record LoadPoint(Duration at, boolean warmUp, double rate, long errors, long p50, long p95, long p99) {}
