-- What persons enter by hand, and what they note. These tables refer to ids that come from content and hold no
-- foreign key, so that they outlive a new reading of a document.

-- `kept`: the machine found it once, a new reading no longer does, and a person had decided something about it.
CREATE TABLE hand_entity (
    id         INTEGER PRIMARY KEY,
    document   INTEGER NOT NULL,
    kept       INTEGER NOT NULL CHECK (kept IN (0, 1)),
    type       TEXT NOT NULL,
    name       TEXT NOT NULL,
    unnamed    INTEGER NOT NULL,
    class_name TEXT NOT NULL
) STRICT;

-- `removed`: a mention of the machine that a person took away; the row is that of the machine.
CREATE TABLE hand_mention (
    id         INTEGER PRIMARY KEY,
    document   INTEGER NOT NULL,
    removed    INTEGER NOT NULL CHECK (removed IN (0, 1)),
    entity     INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    type       TEXT NOT NULL,
    rule       TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;

CREATE TABLE hand_claim (
    id             INTEGER PRIMARY KEY,
    document       INTEGER NOT NULL,
    kept           INTEGER NOT NULL CHECK (kept IN (0, 1)),
    predicate      TEXT NOT NULL,
    from_entity    INTEGER,
    to_entity      INTEGER,
    via_entity     INTEGER,
    item_entity    INTEGER,
    date_from      TEXT, -- null in both: no date
    date_to        TEXT,
    date_text      TEXT NOT NULL,
    price          TEXT NOT NULL,
    quantity       TEXT NOT NULL,
    polarity       TEXT NOT NULL,
    speaker_kind   TEXT NOT NULL,
    speaker_text   TEXT NOT NULL,
    speaker_entity INTEGER,
    evidence_begin INTEGER NOT NULL, -- both 0: an inference, no sentence says so
    evidence_end   INTEGER NOT NULL,
    trigger_begin  INTEGER NOT NULL,
    trigger_end    INTEGER NOT NULL,
    rule           TEXT NOT NULL,
    confidence     REAL NOT NULL,
    status         TEXT NOT NULL,
    maker          TEXT NOT NULL
) STRICT;

-- Both ends empty: a person says that the event has no date.
CREATE TABLE claim_date (
    claim     INTEGER PRIMARY KEY,
    date_from TEXT NOT NULL,
    date_to   TEXT NOT NULL,
    date_text TEXT NOT NULL
) STRICT;

CREATE TABLE entity_name (
    entity INTEGER PRIMARY KEY,
    name   TEXT NOT NULL
) STRICT;

CREATE TABLE entity_type (
    entity INTEGER PRIMARY KEY,
    type   TEXT NOT NULL
) STRICT;

-- `target`: "document:12", "entity:5", "claim:7", "route:FROM:TO:CLAIM,CLAIM" (core/target.h).
CREATE TABLE note (
    target TEXT PRIMARY KEY,
    text   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    target TEXT NOT NULL,
    tag    TEXT NOT NULL,
    PRIMARY KEY (target, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE read_document (
    document INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE saved_search (
    name  TEXT PRIMARY KEY,
    query TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dismissed_sentence (
    document   INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    PRIMARY KEY (document, span_begin, span_end)
) STRICT, WITHOUT ROWID;
