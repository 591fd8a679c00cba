-- An import that is under way: what became of every article so far, so that it goes on after a crash where it
-- stood. Both are emptied at its end, so that no folder of anybody's computer stays in the dossier.
CREATE TABLE import_run (
    import  INTEGER PRIMARY KEY REFERENCES import (id),
    sources TEXT NOT NULL -- what was asked for, as JSON
) STRICT;

CREATE TABLE import_entry (
    import   INTEGER NOT NULL REFERENCES import (id),
    position INTEGER NOT NULL,
    path     TEXT NOT NULL,    -- of the file
    piece    INTEGER NOT NULL, -- of its articles and refusals, from 0
    whole    INTEGER NOT NULL CHECK (whole IN (0, 1)), -- the last one: the file is done
    file     TEXT NOT NULL,    -- name of the article
    outcome  TEXT NOT NULL,
    document INTEGER NOT NULL, -- 0: none
    title    TEXT NOT NULL,
    headline_only INTEGER NOT NULL,
    retells  TEXT NOT NULL,    -- a publication a line
    version_of INTEGER NOT NULL,
    error    TEXT NOT NULL,    -- code; empty: none
    place    TEXT NOT NULL,
    fact     TEXT NOT NULL,
    PRIMARY KEY (import, position)
) STRICT, WITHOUT ROWID;
