-- Rows of one article lie together, so that an import of any number of articles writes few pages: mentions are
-- kept by their place in the article, and what the machine reads is checked when it is written (its entities are
-- those of its article) instead of by foreign keys, whose indices took a fifth of a dossier.
CREATE TABLE mention_by_place (
    document   INTEGER NOT NULL REFERENCES document (id),
    position   INTEGER NOT NULL,
    id         INTEGER NOT NULL,
    entity     INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    type       TEXT NOT NULL,
    rule       TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
INSERT INTO mention_by_place (document, position, id, entity, span_begin, span_end, type, rule, confidence)
SELECT document, position, id, entity, span_begin, span_end, type, rule, confidence FROM mention
 ORDER BY document, position;
DROP TABLE mention;
ALTER TABLE mention_by_place RENAME TO mention;

CREATE TABLE claim_by_place (
    id             INTEGER PRIMARY KEY,
    document       INTEGER NOT NULL REFERENCES document (id),
    position       INTEGER NOT NULL,
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
    evidence_begin INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    trigger_begin  INTEGER NOT NULL,
    trigger_end    INTEGER NOT NULL,
    rule           TEXT NOT NULL,
    confidence     REAL NOT NULL,
    status         TEXT NOT NULL,
    maker          TEXT NOT NULL,
    CHECK (maker = 'person' OR evidence_end > evidence_begin)
) STRICT;
INSERT INTO claim_by_place SELECT id, document, position, predicate, from_entity, to_entity, via_entity, item_entity,
       date_from, date_to, date_text, price, quantity, polarity, speaker_kind, speaker_text, speaker_entity,
       evidence_begin, evidence_end, trigger_begin, trigger_end, rule, confidence, status, maker FROM claim;
DROP TABLE claim;
ALTER TABLE claim_by_place RENAME TO claim;
CREATE INDEX claim_by_document ON claim (document, position);
