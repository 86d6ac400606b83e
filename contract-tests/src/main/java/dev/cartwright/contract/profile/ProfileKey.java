package dev.cartwright.contract.profile;

import java.util.Arrays;
import java.util.List;

/** Every key a profile may have, under the path at which it stands. */
public enum ProfileKey {
    NAME("name"),
    BASE_URL("baseUrl"),
    CART_PATH("cartPath"),
    ENVIRONMENT("environment"),
    CURRENCY("currency"),
    REQUEST_TIMEOUT("requestTimeout"),
    COOKIE_SECRET_VARIABLE("cookieSecretVariable"),
    TEST_CONTROLS("testControls"),
    ANALYTICS_EVENTS("analyticsEvents"),
    EVENT_DELAY("eventDelay"),
    NEIGHBOUR("neighbour"),
    CART_TTL("cartTtl"),
    HOLD_TTL("holdTtl"),
    WEBHOOK_SECRET_VARIABLE("webhookSecretVariable"),
    INVENTORY_TOKEN_VARIABLE("inventoryTokenVariable"),
    PARTS("parts"),
    PART_SIZED("parts.sized"),
    PART_PLAIN("parts.plain"),
    PART_LIMITED("parts.limited"),
    PART_SOLD_OUT("parts.soldOut"),
    PART_LAST_ONE("parts.lastOne"),
    PART_FREE("parts.free"),
    PART_MANY_PLAIN("parts.manyPlain"),
    PART_UNUSUAL_ID("parts.unusualId"),
    SKU_ID("sku.id"),
    SKU_SIZES("sku.sizes"),
    SKU_PRICE("sku.price"),
    SKU_STOCK("sku.stock"),
    SKU_TITLE("sku.title"),
    CAPABILITIES("capabilities"),
    READINGS("readings"),
    VALIDATION_STATUS("readings.validationStatus"),
    TTL_SLIDES_ON_READ("readings.ttlSlidesOnRead"),
    STOCK_SCOPE("readings.stockScope"),
    ERROR_TEXTS("readings.errorTexts"),
    BODY_LIMIT("readings.bodyLimit"),
    RATE_LIMIT("readings.rateLimit"),
    RATE_LIMIT_RATE("readings.rateLimit.requestsPerSecond"),
    RATE_LIMIT_PROVOKE("readings.rateLimit.provoke"),
    LOAD("load"),
    LOAD_RATE("load.requestsPerSecond"),
    LOAD_WARM_UP("load.warmUp"),
    LOAD_WINDOW("load.window"),
    WAIVERS("waivers"),
    WAIVER_ITEM("waivers.item"),
    WAIVER_OWNER("waivers.owner"),
    WAIVER_REASON("waivers.reason"),
    WAIVER_EXPIRES_ON("waivers.expiresOn"),
    KNOWN_ISSUES("knownIssues"),
    KNOWN_ISSUE_CHECK("knownIssues.check"),
    KNOWN_ISSUE_OWNER("knownIssues.owner"),
    KNOWN_ISSUE_REASON("knownIssues.reason"),
    KNOWN_ISSUE_EXPIRES_ON("knownIssues.expiresOn");

    private final String path;

    ProfileKey(String path) {
        this.path = path;
    }

    /** Where the key stands, its parents before it, joined by dots; {@code sku} stands for any SKU under a part. */
    public String path() {
        return path;
    }

    /** The key without its parents. */
    public String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The keys that may stand directly under {@code parent}; under the empty text, those at the top. */
    static List<String> under(String parent) {
        return Arrays.stream(values())
                .filter(key -> key.path.equals(parent.isEmpty() ? key.key() : parent + "." + key.key()))
                .map(ProfileKey::key)
                .toList();
    }
}
