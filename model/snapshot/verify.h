#pragma once

#include "export/tables.h"

#include <vector>

namespace clew {

enum class FindingKind {
    FileMissing, // the manifest names it
    FileChanged, // its SHA-256 or its length is another
    FileUnlisted, // the manifest does not name it
    BadSyntax, // not well-formed
    BadSchema, // a field is missing, or of a kind or a code that the format does not know
    DanglingId, // names an entity, a document or a node that is not there
    BadSpan, // an end before its begin, or outside of the text
    QuoteDiffers, // the words are not those of the text at that place
};

struct Finding
{
    FindingKind kind = FindingKind::BadSyntax;
    QString file;
    QString place; // "line 12", "edge c7"; may be empty
    QString fact;

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct VerifyReport
{
    std::vector<Finding> findings; // in order of files; at most mostFindings
    qint64 files = 0;
    qint64 claims = 0;
    qint64 quotes = 0; // quotations compared with a text
    qint64 unchecked = 0; // quotations without a text to compare them with
    bool more = false; // there were further findings
};

inline constexpr size_t mostFindings = 1000;

// Checks a snapshot: the manifest against its seal, every file against the hash in the manifest, the record
// against its schema, that every id is there, and quotations against the texts: those of analysis.json, and
// those of `texts` where given (the dossier). The error is that the snapshot cannot be read at all;
// Cancelled.
Result<VerifyReport> verifySnapshot(const QString &path, const LoadDocument &texts = {}, const Job &job = {});

QLatin1StringView codeOf(FindingKind kind); // "file_changed"

} // namespace clew
