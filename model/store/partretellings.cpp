#include "store/partretellings.h"

#include "store/documentrows.h"
#include "store/retellingrows.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace clew {

namespace {

// What an origin is called that is not in the part.
Result<QString> publicationOf(const Database &database, DocumentId origin)
{
    Statement row(database, "SELECT publisher, url, title, file FROM document WHERE id = ?1");
    QString name;
    if (row.bind(origin).next()) {
        constexpr qsizetype longest = 2000;
        for (int column = 0; column < 4 && name.isEmpty(); ++column)
            name = row.text(column).left(longest);
    }
    if (auto done = row.result(); !done)
        return done.error();
    return name;
}

// Pairs about which a person decided otherwise.
Result<std::set<std::pair<DocumentId, DocumentId>>> overruled(const Database &database)
{
    const auto decisions = loadRetellingDecisions(database);
    if (!decisions)
        return decisions.error();
    std::set<std::pair<DocumentId, DocumentId>> pairs;
    for (const Retelling &one : *decisions) {
        if (one.verdict != Verdict::Same)
            pairs.emplace(one.document, one.origin);
    }
    return pairs;
}

Result<void> loadOwn(const Database &database, DocumentId document,
                     const std::unordered_set<DocumentId> &documents, std::vector<OwnSentence> &own)
{
    Statement rows(database,
                   "SELECT origin, span_begin, span_end FROM own_sentence WHERE document = ?1"
                   " ORDER BY origin, span_begin, span_end");
    rows.bind(document);
    while (rows.next()) {
        const DocumentId origin{rows.integer(0)};
        if (!origin || documents.contains(origin))
            own.push_back({document, origin, {rows.integer(1), rows.integer(2)}});
    }
    return rows.result();
}

} // namespace

Result<void> loadPartRetellings(const Database &database, DossierContent &part)
{
    std::vector<DocumentId> ids;
    for (const DocumentSummary &document : part.documents)
        ids.push_back(document.id);
    std::ranges::sort(ids);
    const std::unordered_set<DocumentId> documents(ids.begin(), ids.end());
    const auto against = overruled(database);
    if (!against)
        return against.error();
    for (const DocumentId document : ids) {
        auto retellings = loadRetellingsOf(database, document);
        if (!retellings)
            return retellings.error();
        for (Retelling &one : *retellings) {
            if (!documents.contains(one.origin)) {
                if (one.verdict != Verdict::Same || against->contains({document, one.origin}))
                    continue;
                const auto name = publicationOf(database, one.origin);
                if (!name)
                    return name.error();
                one.origin = {};
                one.publication = one.publication.isEmpty() ? *name : one.publication;
            }
            part.retellings.push_back(std::move(one));
        }
        if (auto done = loadOwn(database, document, documents, part.ownSentences); !done)
            return done;
    }
    return {};
}

} // namespace clew
