#pragma once

#include "core/document.h"
#include "core/extraction.h"

#include <unordered_map>
#include <vector>

namespace clew {

// What is needed of an article to find those that may tell the same story.
struct StoryTraits
{
    DocumentId id;
    std::vector<quint64> keys; // of address and headline
    std::vector<quint64> authors;
    std::vector<quint64> names; // of firms, persons and goods
    std::vector<quint64> sketch; // of pairs of names: versions of one article share some of it
    QString publisher;
    bool dated = false;
    std::vector<QString> credited; // publications
};
StoryTraits traitsOf(DocumentId id, const Metadata &metadata, const std::vector<Entity> &entities,
                     const std::vector<Derivation> &derivations);

// Finds for an article the few others that may be its origin, its copy or its retelling, among any number:
// those with its address or headline, those that speak of the same pairs of names (a sketch after Broder
// 1997, so that a copy under another headline is found where every name is common), and those that share the
// most of its rarer names, first of all where the one credits the other's publication or shares a reporter. A
// few hundred bytes an article.
class StoryIndex
{
public:
    void add(StoryTraits traits);
    size_t size() const { return m_stories.size(); }
    bool contains(DocumentId id) const { return m_places.contains(id); }
    // At most `most`, the likeliest first. Of an article that is in the index.
    std::vector<DocumentId> near(DocumentId id, size_t most) const;
    // Those without a date that credit the publication of `report`; in a large index only among the `most`
    // that are near it. In order of joining.
    std::vector<DocumentId> undatedTellersOf(DocumentId report, size_t most) const;
    // Whether address, headline, sketch or a credit of `teller` leads to the other one.
    bool pointsTo(DocumentId teller, DocumentId other) const;

private:
    // Where a key stands; what stands in very many articles tells nothing, and is no longer counted.
    struct Places
    {
        std::vector<quint32> at;
        bool everywhere = false;
    };
    using Table = std::unordered_map<quint64, Places>;
    static void note(Table &table, quint64 key, quint32 place);

    std::vector<StoryTraits> m_stories;
    std::unordered_map<DocumentId, quint32> m_places;
    Table m_keys, m_names, m_sketches;
};

} // namespace clew
