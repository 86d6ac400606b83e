-- Checkouts, orders and the payment provider's messages. Times are milliseconds since 1970, texts that
-- hold a customer's or a shop's own words are JSON in ASCII, a cart is found by its id's hash.
CREATE TABLE IF NOT EXISTS cartwright_checkout_cart (
  shop VARCHAR(64) NOT NULL,
  cart_hash VARCHAR(64) NOT NULL,
  order_id VARCHAR(64) NOT NULL,
  PRIMARY KEY (shop, cart_hash)
);

CREATE TABLE IF NOT EXISTS cartwright_checkout (
  shop VARCHAR(64) NOT NULL,
  order_id VARCHAR(64) NOT NULL,
  cart_id TEXT NOT NULL,
  quote TEXT NOT NULL,
  begun BIGINT NOT NULL,
  expiry BIGINT NOT NULL,
  state VARCHAR(16) NOT NULL,
  session_id VARCHAR(255),
  client_secret TEXT,
  intent VARCHAR(255),
  PRIMARY KEY (shop, order_id)
);

CREATE UNIQUE INDEX IF NOT EXISTS cartwright_checkout_session ON cartwright_checkout (shop, session_id);

CREATE INDEX IF NOT EXISTS cartwright_checkout_intent ON cartwright_checkout (shop, intent);

CREATE TABLE IF NOT EXISTS cartwright_order (
  shop VARCHAR(64) NOT NULL,
  order_id VARCHAR(64) NOT NULL,
  intent VARCHAR(255),
  paid BIGINT NOT NULL,
  stock VARCHAR(16) NOT NULL,
  refund VARCHAR(255),
  cart_before TEXT,
  taken_out BOOLEAN NOT NULL,
  PRIMARY KEY (shop, order_id)
);

CREATE TABLE IF NOT EXISTS cartwright_payment_event (
  shop VARCHAR(64) NOT NULL,
  event_id VARCHAR(255) NOT NULL,
  handled BIGINT NOT NULL,
  PRIMARY KEY (shop, event_id)
);
