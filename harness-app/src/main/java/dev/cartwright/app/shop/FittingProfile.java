package dev.cartwright.app.shop;

import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.reference.variants.Deviation;
import java.util.Set;
import java.util.stream.Collectors;

/** A profile that can be made to fit a legal variant of the reference cart. */
record FittingProfile(ShopProfile profile) {

    static FittingProfile of(ShopProfile profile) {
        return new FittingProfile(profile);
    }

    /** The profile a shop would have that answers so. */
    ShopProfile with(Deviation deviation) {
        Readings as = profile.readings();
        return switch (deviation) {
            case WITHOUT_META -> without(Capability.META);
            case WITHOUT_RENTAL -> without(Capability.RENTAL);
            case OTHER_ERROR_TEXTS -> reading(as.validationStatus(), as.stockScope(), Readings.ErrorTexts.RECOMMENDED);
            case VALIDATION_STATUS_422 -> reading(422, as.stockScope(), as.errorTexts());
            case STOCK_PER_SIZE -> reading(as.validationStatus(), Readings.StockScope.VARIANT, as.errorTexts());
        };
    }

    private ShopProfile without(Capability capability) {
        Set<Capability> left = profile.capabilities().stream()
                .filter(declared -> declared != capability)
                .collect(Collectors.toSet());
        return profile.declaring(left);
    }

    private ShopProfile reading(int validationStatus, Readings.StockScope scope, Readings.ErrorTexts texts) {
        Readings as = profile.readings();
        return profile.readingAs(
                new Readings(validationStatus, as.ttlSlidesOnRead(), scope, texts, as.bodyLimit(), as.rateLimit()));
    }
}
