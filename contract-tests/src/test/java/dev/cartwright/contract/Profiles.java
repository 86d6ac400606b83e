package dev.cartwright.contract;

import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Profiles that differ in one point. */
final class Profiles {

    private Profiles() {}

    static ShopProfile withReadings(ShopProfile profile, Readings readings) {
        return copy(profile, profile.parts(), profile.capabilities(), readings, profile.requestTimeout());
    }

    static ShopProfile withCapabilities(ShopProfile profile, Set<Capability> capabilities) {
        return copy(profile, profile.parts(), capabilities, profile.readings(), profile.requestTimeout());
    }

    static ShopProfile withParts(ShopProfile profile, Map<Part, List<ShopSku>> parts) {
        return copy(profile, parts, profile.capabilities(), profile.readings(), profile.requestTimeout());
    }

    static ShopProfile withTimeout(ShopProfile profile, Duration timeout) {
        return copy(profile, profile.parts(), profile.capabilities(), profile.readings(), timeout);
    }

    static ShopProfile inCurrency(ShopProfile profile, String currency) {
        return copy(
                profile,
                currency,
                profile.parts(),
                profile.capabilities(),
                profile.readings(),
                profile.requestTimeout());
    }

    private static ShopProfile copy(
            ShopProfile profile,
            Map<Part, List<ShopSku>> parts,
            Set<Capability> capabilities,
            Readings readings,
            Duration timeout) {
        return copy(profile, profile.currency(), parts, capabilities, readings, timeout);
    }

    private static ShopProfile copy(
            ShopProfile profile,
            String currency,
            Map<Part, List<ShopSku>> parts,
            Set<Capability> capabilities,
            Readings readings,
            Duration timeout) {
        ShopProfile copied = new ShopProfile(
                profile.name(),
                profile.baseUrl(),
                profile.cartPath(),
                profile.environment(),
                currency,
                parts,
                capabilities,
                readings,
                profile.load(),
                timeout,
                Optional.of("CART_COOKIE_SECRET"),
                profile.waivers());
        return copied.reachedBy(profile.doors());
    }
}
