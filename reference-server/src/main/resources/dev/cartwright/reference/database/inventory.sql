-- What each shop sells, how much of it there is, and what is set aside for checkouts.
-- Every statement may be carried out again and again, on H2 and on PostgreSQL.

CREATE TABLE IF NOT EXISTS cartwright_shop (
    shop VARCHAR(64) PRIMARY KEY,
    currency VARCHAR(3) NOT NULL
);

-- stock is what lies on the shelf: selling takes it down, setting it aside does not.
-- sizes is a JSON array of strings, details a JSON object of strings.
CREATE TABLE IF NOT EXISTS cartwright_sku (
    shop VARCHAR(64) NOT NULL,
    id VARCHAR(500) NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR(2000) NOT NULL,
    price BIGINT NOT NULL CHECK (price >= 0),
    stock BIGINT NOT NULL CHECK (stock >= 0),
    sizes VARCHAR(10000) DEFAULT '[]' NOT NULL,
    details VARCHAR(100000) DEFAULT '{}' NOT NULL,
    active BOOLEAN DEFAULT TRUE NOT NULL,
    PRIMARY KEY (shop, id)
);

-- status: OPEN, SOLD, RELEASED, EXPIRED, or GONE, when it was paid too late. cart is a digest of the cart's id.
CREATE TABLE IF NOT EXISTS cartwright_hold (
    shop VARCHAR(64) NOT NULL,
    id VARCHAR(200) NOT NULL,
    cart VARCHAR(64) NOT NULL,
    status VARCHAR(10) NOT NULL,
    ends_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (shop, id)
);

CREATE INDEX IF NOT EXISTS cartwright_hold_by_end ON cartwright_hold (shop, status, ends_at);
CREATE INDEX IF NOT EXISTS cartwright_hold_by_cart ON cartwright_hold (shop, cart);

-- counting: the hold is OPEN. A line counts against stock while it is counting and ends_at lies ahead.
CREATE TABLE IF NOT EXISTS cartwright_hold_line (
    shop VARCHAR(64) NOT NULL,
    hold VARCHAR(200) NOT NULL,
    sku VARCHAR(500) NOT NULL,
    cart VARCHAR(64) NOT NULL,
    qty BIGINT NOT NULL,
    counting BOOLEAN NOT NULL,
    ends_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (shop, hold, sku)
);

CREATE INDEX IF NOT EXISTS cartwright_hold_line_by_sku ON cartwright_hold_line (shop, sku, counting, ends_at);
