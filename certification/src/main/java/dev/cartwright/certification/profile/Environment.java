package dev.cartwright.certification.profile;

/** What kind of installation a target is. */
public enum Environment {
    /** A machine to try things on; plain HTTP is marked, not refused (ruling 16). */
    STAGING,
    /** Where customers buy; without HTTPS the release can't be GO (ruling 16). */
    PRODUCTION
}
