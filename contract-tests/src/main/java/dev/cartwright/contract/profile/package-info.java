/** Shop profiles as files: reading them with every mistake named, the commented template to fill in, and the profile of the reference shop. */
@NullMarked
package dev.cartwright.contract.profile;

import org.jspecify.annotations.NullMarked;
