#pragma once

#include "core/dossier.h"
#include "graph/versions.h"

#include <map>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace clew {

// The key under which two spellings of a publication meet: "The Harbour Post Ltd." and "harbour post".
QString foldPublication(QStringView name);

// One independent origin: a publication, with what it vouches for of the claims that were asked about. All
// reports of one publication are one origin, and so are those of one site; a document of which neither is
// known is one of its own.
struct Origin
{
    QString publication; // without article; empty: not known
    QString date; // ISO prefix, of the earliest of its reports that these claims rest on; empty: not known
    DocumentId document; // that report, where it is at hand
    std::vector<ClaimId> claims; // in the order in which they were asked about

    friend bool operator==(const Origin &, const Origin &) = default;
};

// Who stands behind the claims of a dossier. The one definition of independence: widths of edges, routes,
// inspector and exports ask it. Immutable after construction; a pure function of the content.
//
// A claim rests on whatever its document credits for the passage where it stands (Derivation::scope), or
// retells as a whole (Retelling), followed to the end: a retelling of a retelling rests on the first report.
// A sentence that the origin does not make is the retelling's own, and rests on its publisher. A record or
// reprint of an article is that article. Publications that retell each other in a circle are one.
class Origins
{
public:
    // `content` must outlive the object. `clusters` serve to find a claim again in the document that its own
    // document retells.
    explicit Origins(const DossierContent &content, const Clusters &clusters = {});

    // The independent origins of these claims together, in order of date (unknown last) and name. A claim
    // that several publications are credited for adds an origin only if none of them is there already:
    // repetition never makes a source. Unknown ids are passed over; rejected claims count as any other.
    std::vector<Origin> of(std::span<const ClaimId> claims) const;
    int count(std::span<const ClaimId> claims) const;
    // How many stand behind these documents as wholes.
    int count(std::span<const DocumentId> documents) const;

    const Versions &versions() const { return m_versions; }

    // Made by a document that retells another, which does not make it.
    bool isOwn(const Claim &claim) const;

    // What a document rests on as a whole: decisions applied, cycles broken. `origin` 0: not at hand.
    struct Tie
    {
        DocumentId origin;
        QString publication; // without article
        RetellingKind kind = RetellingKind::Retells;
        Span scope; // empty: all of it
    };
    const std::vector<Tie> &tiesOf(DocumentId document) const;
    // A proposal that decides nothing any more: the one rests on the other already, or both on one article's
    // versions.
    bool isMoot(const Retelling &retelling) const;
    // The document at the end of the chain that this one retells; itself where it stands alone or where the
    // end is not at hand.
    DocumentId rootOf(DocumentId document) const;

private:
    struct Source // an end of a chain
    {
        QString publication;
        QString date;
        DocumentId document;
    };
    using Sources = std::map<QString, Source>; // by key of the publication
    using Path = std::vector<DocumentId>; // documents on the way, to notice circles
    struct Asked
    {
        size_t place = 0;
        ClaimId claim; // 0: a document was asked about
        Sources sources;
    };

    void addTies();
    void addDerivations();
    void joinVersions();
    std::vector<Tie> tiesAt(DocumentId document, Span passage) const;
    bool restsOn(DocumentId document, DocumentId other) const;
    bool isOwnSentence(DocumentId document, DocumentId origin, Span passage) const;
    Sources sourcesOf(DocumentId document, Span passage, const Claim *claim, Path &path) const;
    Sources sourcesOf(const Tie &tie, const Claim *claim, Path &path) const;
    static std::pair<QString, Source> itself(const DocumentSummary &document);
    std::vector<const Claim *> sameIn(DocumentId document, const Claim &claim) const;
    static std::vector<Origin> grouped(std::vector<Asked> asked);

    const DossierContent &m_content;
    Clusters m_clusters;
    Versions m_versions;
    std::unordered_map<DocumentId, const DocumentSummary *> m_documents;
    std::unordered_map<ClaimId, const Claim *> m_claims;
    std::unordered_map<DocumentId, std::vector<const Claim *>> m_claimsOf;
    std::unordered_map<DocumentId, std::vector<Tie>> m_ties;
    std::unordered_map<DocumentId, std::vector<OwnSentence>> m_own;
    std::map<QString, std::vector<DocumentId>> m_published; // by key of the publication
    std::set<EntityId> m_named;
    std::vector<Tie> m_none;
};

} // namespace clew
