package dev.cartwright.contract;

/** How a run of checks ended. */
public sealed interface ContractResult {

    /**
     * The checks were made, or the run was stopped on the way.
     *
     * @param made how many checks left evidence
     * @param stopped whether somebody stopped it before all were made
     */
    record Completed(int made, boolean stopped) implements ContractResult {}

    /**
     * The shop did not answer at all, so no check was made and no evidence recorded (ruling 30).
     *
     * @param reason one sentence
     */
    record Unreachable(String reason) implements ContractResult {}
}
