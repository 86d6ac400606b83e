-- A table of a test's; with a comment that ends in a semicolon;
CREATE TABLE IF NOT EXISTS note (
    id BIGINT PRIMARY KEY,
    text VARCHAR(100) NOT NULL
);
CREATE INDEX IF NOT EXISTS note_by_text ON note (text);
