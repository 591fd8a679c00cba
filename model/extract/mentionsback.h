#pragma once

#include "extract/mentionsdrafts.h"
#include "extract/mentionsphrase.h"

#include <QHash>

#include <optional>

namespace clew {

// "the firm", "these firms"
bool isBack(const NounPhrase &phrase);
// "his company", "her firm": that of whoever speaks, which was named before
bool isOnesOwn(const NounPhrase &phrase);
// What tells this phrase from others of its class: no country, no praise, no number.
QStringList coreOf(const NounPhrase &phrase);
// Whether the phrase may speak of what was spoken of before.
bool refersBack(const NounPhrase &phrase);

// The entities that were spoken of last, for phrases that go back to one of them.
class Recent
{
public:
    // `publisher`: of the document, which is no party of what it tells.
    Recent(Drafts &drafts, const QString &publisher);

    void touch(size_t entity, size_t sentence, bool subject, bool quoted);
    // Rules of two countries are two; "the Orlandish firm" is one of Orland.
    void noteCountry(size_t entity, const QString &country) { m_countries.insert(entity, country); }
    // `mate`: the subject of whose verb the phrase is the object, and so somebody else.
    std::optional<size_t> antecedent(const NounPhrase &phrase, std::optional<size_t> mate = {}) const;
    // "its Orlandish supplier": the one firm of Orland that was named.
    std::optional<size_t> ofCountry(const NounPhrase &phrase) const;
    // The nameless one that the phrase speaks of again: "a dealer ... the dealer".
    std::optional<size_t> introduced(const NounPhrase &phrase) const;
    std::optional<size_t> lastGoods(const NounPhrase &phrase) const;
    void forget(size_t entity) { std::erase(m_order, entity); }

private:
    std::optional<size_t> nearest(const NounPhrase &phrase, std::optional<size_t> mate) const;
    std::optional<size_t> lastMass(const NounPhrase &phrase) const;
    std::optional<size_t> onlyOne(const NounPhrase &phrase) const;
    static bool sameKind(const NounPhrase &phrase, const DraftEntity &draft);
    bool sameCountry(const NounPhrase &phrase, size_t entity) const;

    bool isPublication(const QString &name) const;

    Drafts &m_drafts;
    QString m_publisher; // without "The"
    std::vector<size_t> m_order; // by last mention
    QHash<size_t, QString> m_countries; // of entities that are rules; looked up only
};

} // namespace clew
