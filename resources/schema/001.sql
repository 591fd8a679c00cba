-- The first schema of a dossier. Ids of documents, entities, mentions and claims are derived from content
-- (core/id.h). Codes are words, so that a dossier can be read with any SQLite tool. `position` keeps the order
-- in which the machine gave a document's rows.

CREATE TABLE dossier (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The undo of an import sets `withdrawn`; nothing is deleted.
CREATE TABLE import (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE document (
    id             INTEGER PRIMARY KEY,
    file           TEXT NOT NULL,
    sha256         TEXT NOT NULL,
    kind           TEXT NOT NULL,
    charset        TEXT NOT NULL,
    title          TEXT NOT NULL,
    publisher      TEXT NOT NULL,
    published      TEXT NOT NULL,
    published_from TEXT NOT NULL,
    url            TEXT NOT NULL,
    language       TEXT NOT NULL,
    text           TEXT NOT NULL,
    characters     INTEGER NOT NULL, -- UTF-16 units of the text
    headline_only  INTEGER NOT NULL,
    original       BLOB NOT NULL
) STRICT;
CREATE INDEX document_by_sha256 ON document (sha256);

-- A document that was withdrawn and imported again belongs to both imports.
CREATE TABLE import_document (
    import   INTEGER NOT NULL REFERENCES import (id),
    document INTEGER NOT NULL REFERENCES document (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (import, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_document_by_document ON import_document (document);

-- What is on show, in order of import. `position` is that of the row with the smallest import
-- (sqlite.org/lang_select.html#bareagg).
CREATE VIEW visible_document AS
SELECT link.document AS document, min(link.import) AS import, link.position AS position
  FROM import_document AS link
  JOIN import ON import.id = link.import
 WHERE import.withdrawn = 0
 GROUP BY link.document;

CREATE TABLE author (
    document INTEGER NOT NULL REFERENCES document (id),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
    document    INTEGER NOT NULL REFERENCES document (id),
    position    INTEGER NOT NULL,
    range_begin INTEGER NOT NULL,
    range_end   INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    original    TEXT NOT NULL,
    replacement TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    id       INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (id),
    position INTEGER NOT NULL,
    type     TEXT NOT NULL,
    name     TEXT NOT NULL,
    unnamed  INTEGER NOT NULL,
    class_name TEXT NOT NULL
) STRICT;
CREATE INDEX entity_by_document ON entity (document, position);

CREATE TABLE mention (
    id         INTEGER PRIMARY KEY,
    document   INTEGER NOT NULL REFERENCES document (id),
    position   INTEGER NOT NULL,
    entity     INTEGER NOT NULL REFERENCES entity (id),
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    type       TEXT NOT NULL,
    rule       TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;
CREATE INDEX mention_by_document ON mention (document, position);
CREATE INDEX mention_by_entity ON mention (entity);

-- A claim of the machine without the words that say so cannot exist.
CREATE TABLE claim (
    id             INTEGER PRIMARY KEY,
    document       INTEGER NOT NULL REFERENCES document (id),
    position       INTEGER NOT NULL,
    predicate      TEXT NOT NULL,
    from_entity    INTEGER REFERENCES entity (id),
    to_entity      INTEGER REFERENCES entity (id),
    via_entity     INTEGER REFERENCES entity (id),
    item_entity    INTEGER REFERENCES entity (id),
    date_from      TEXT, -- null in both: no date
    date_to        TEXT,
    date_text      TEXT NOT NULL,
    price          TEXT NOT NULL,
    quantity       TEXT NOT NULL,
    polarity       TEXT NOT NULL,
    speaker_kind   TEXT NOT NULL,
    speaker_text   TEXT NOT NULL,
    speaker_entity INTEGER REFERENCES entity (id),
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
CREATE INDEX claim_by_document ON claim (document, position);
CREATE INDEX claim_by_from ON claim (from_entity);
CREATE INDEX claim_by_to ON claim (to_entity);
CREATE INDEX claim_by_via ON claim (via_entity);
CREATE INDEX claim_by_item ON claim (item_entity);
CREATE INDEX claim_by_speaker ON claim (speaker_entity);

CREATE TABLE time_expression (
    document   INTEGER NOT NULL REFERENCES document (id),
    position   INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    value_from TEXT NOT NULL,
    value_to   TEXT NOT NULL,
    rule       TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE derivation (
    document    INTEGER NOT NULL REFERENCES document (id),
    position    INTEGER NOT NULL,
    publication TEXT NOT NULL,
    cue_begin   INTEGER NOT NULL,
    cue_end     INTEGER NOT NULL,
    cue_text    TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

-- Decisions. They refer to ids that come from content and hold no foreign key, so that they outlive a new
-- reading of the document.
CREATE TABLE claim_review (
    claim  INTEGER PRIMARY KEY,
    status TEXT NOT NULL
) STRICT;

CREATE TABLE judgement (
    left_entity  INTEGER NOT NULL,
    right_entity INTEGER NOT NULL,
    verdict      TEXT NOT NULL,
    score        REAL NOT NULL,
    reason       TEXT NOT NULL,
    who          TEXT NOT NULL,
    at           TEXT NOT NULL, -- empty for the machine
    PRIMARY KEY (left_entity, right_entity),
    CHECK (left_entity < right_entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE pin (
    entity INTEGER PRIMARY KEY,
    x      REAL NOT NULL,
    y      REAL NOT NULL
) STRICT;

-- The undo stack and the log of decisions: changes as JSON, each with its exact inverse.
CREATE TABLE journal (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    change  TEXT NOT NULL,
    inverse TEXT NOT NULL,
    undone  INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    at      TEXT NOT NULL
) STRICT;

-- Words of titles and texts. Holds no copy of them: rows are written beside `document`, in its transaction.
CREATE VIRTUAL TABLE document_text USING fts5 (
    title, text,
    content = 'document', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
