package dev.cartwright.certification.plan;

/**
 * What holds where the plan is silent or says two things.
 *
 * @param number from 1, as checks and reports cite it
 * @param question what the plan leaves open
 * @param sentence what holds
 */
public record Ruling(int number, String question, String sentence) {}
