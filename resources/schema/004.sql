-- Control lists that the dossier is screened against, as they were given, and what persons made of the hits. The
-- bytes are compressed as qCompress does it. A list that was unloaded stays, so that this can be undone.
CREATE TABLE control_list (
    sha256   TEXT PRIMARY KEY,
    name     TEXT NOT NULL, -- of the file
    date     TEXT NOT NULL, -- of the file, ISO
    position INTEGER NOT NULL,
    loaded   INTEGER NOT NULL DEFAULT 0 CHECK (loaded IN (0, 1)),
    bytes    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- `entry` outlives the editions of a list (screening/listentry.h, keyOf).
CREATE TABLE list_verdict (
    entity  INTEGER NOT NULL,
    entry   TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason  TEXT NOT NULL,
    who     TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (entity, entry)
) STRICT, WITHOUT ROWID;
