-- Who retells whom. What the machine reads of pairs of documents; `verdict` unsure is a proposal.
CREATE TABLE retelling (
    document    INTEGER NOT NULL REFERENCES document (id),
    origin      INTEGER NOT NULL REFERENCES document (id),
    publication TEXT NOT NULL,
    kind        TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    score       REAL NOT NULL,
    PRIMARY KEY (document, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX retelling_by_origin ON retelling (origin);

-- What shows it. An empty span: it stands in the metadata.
CREATE TABLE retelling_cue (
    document    INTEGER NOT NULL,
    origin      INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    cue         TEXT NOT NULL,
    here_begin  INTEGER NOT NULL,
    here_end    INTEGER NOT NULL,
    there_begin INTEGER NOT NULL,
    there_end   INTEGER NOT NULL,
    words       TEXT NOT NULL,
    PRIMARY KEY (document, origin, position)
) STRICT, WITHOUT ROWID;

-- Sentences of a retelling that its origin does not make; origin 0: the document says so itself.
CREATE TABLE own_sentence (
    document   INTEGER NOT NULL REFERENCES document (id),
    origin     INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    PRIMARY KEY (document, origin, span_begin, span_end)
) STRICT, WITHOUT ROWID;

-- What persons decided. Refers to ids that come from content and holds no foreign key. Origin 0: a
-- publication that is not at hand.
CREATE TABLE retelling_decision (
    document    INTEGER NOT NULL,
    origin      INTEGER NOT NULL,
    publication TEXT NOT NULL, -- empty where the origin is at hand
    name        TEXT NOT NULL, -- of the publication, for show
    kind        TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    who         TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (document, origin, publication)
) STRICT, WITHOUT ROWID;

-- The part of the document that rests on the publication; both 0: all of it.
ALTER TABLE derivation ADD COLUMN scope_begin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE derivation ADD COLUMN scope_end INTEGER NOT NULL DEFAULT 0;
