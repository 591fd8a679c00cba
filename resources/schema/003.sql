-- Sentences that speak of several entities, and of which the machine made no claim.
CREATE TABLE open_sentence (
    document   INTEGER NOT NULL REFERENCES document (id),
    position   INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
