#include "tables/documentrows.h"

#include "link/filtering.h"
#include "tables/citation.h"
#include "tables/documenttree.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

std::unordered_map<DocumentId, int> claimsShown(const DossierContent &content, const Filter &filter)
{
    std::unordered_map<DocumentId, int> counts;
    for (const Claim &claim : content.claims)
        if (claim.status != ClaimStatus::Rejected && passes(filter, claim))
            ++counts[claim.document];
    return counts;
}

} // namespace

int DocumentRows::take(const Workspace *workspace, const Filter &filter)
{
    m_workspace = workspace;
    m_rows.clear();
    m_rowOf.clear();
    m_content = workspace ? workspace->content() : nullptr;
    if (!workspace)
        return 0;
    std::unordered_map<DocumentId, int> claims = claimsShown(*m_content, filter);
    std::unordered_map<DocumentId, int> mentions;
    for (const Mention &mention : m_content->mentions)
        ++mentions[mention.document];
    const bool windowed = hasWindow(filter);
    const auto add = [&](const DocumentRow &document, const DocumentSummary *origin, int family) {
        if (windowed && !claims.contains(document.id))
            return;
        Row row{
            workspace->summary(document.id), origin, {}, family, claims[document.id], mentions[document.id],
            workspace->isRead(document.id)};
        QStringList absent(document.retells.begin(), document.retells.end());
        row.retells = absent.join(u", "_s);
        m_rowOf[document.id] = static_cast<int>(m_rows.size());
        m_rows.push_back(std::move(row));
    };
    int family = 0;
    for (const DocumentRow &origin : documentTree(*m_content)) {
        add(origin, nullptr, family);
        for (const DocumentRow &retelling : origin.retellings)
            add(retelling, workspace->summary(origin.id), family);
        ++family;
    }
    return static_cast<int>(m_rows.size());
}

int DocumentRows::sourceRowOf(const Focus &focus) const
{
    DocumentId document;
    if (const auto *passage = std::get_if<Passage>(&focus))
        document = passage->document;
    const auto found = m_rowOf.find(document);
    return found == m_rowOf.end() ? -1 : found->second;
}

QString DocumentRows::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case Title: return tr("Title");
    case Publisher: return tr("Publisher");
    case Published: return tr("Published");
    case Family: return tr("Retells");
    case Claims: return tr("Claims");
    case Mentions: return tr("Mentions");
    case Read: return tr("Read");
    case Tags: return tr("Tags");
    case Kind: return tr("Kind");
    case Language: return tr("Language");
    case File: return tr("File");
    case columnsInAll: break;
    }
    return {};
}

QString DocumentRows::textOf(int index, int column) const
{
    const Row &row = m_rows.at(static_cast<size_t>(index));
    const Metadata &data = row.document->metadata;
    switch (static_cast<Column>(column)) {
    case Title: {
        const QString title = data.title.isEmpty() ? row.document->file : data.title.simplified();
        return row.origin ? QString(u"↳ "_s + title) : title;
    }
    case Publisher: return data.publisher;
    case Published: return dateText(data.published, DateStyle::Short);
    case Family: return row.origin ? shortNameOf(*row.origin) : row.retells;
    case Claims: return QLocale().toString(row.claims);
    case Mentions: return QLocale().toString(row.mentions);
    case Read: return row.read ? tr("read") : tr("unread");
    case Tags: return joined(m_workspace->tagsOf(row.document->id));
    case Kind: return labelFor(row.document->kind);
    case Language: return data.language;
    case File: return row.document->file;
    case columnsInAll: break;
    }
    return {};
}

SortKey DocumentRows::keyOf(int index, int column) const
{
    const Row &row = m_rows.at(static_cast<size_t>(index));
    const Metadata &data = row.document->metadata;
    switch (static_cast<Column>(column)) {
    case Title: return data.title.isEmpty() ? row.document->file : data.title.simplified();
    case Published: {
        const QDate day = firstDay(data.published);
        return day.isValid() ? SortKey(static_cast<double>(day.toJulianDay())) : SortKey();
    }
    case Family: return static_cast<double>(row.family); // origin and retellings together
    case Claims: return static_cast<double>(row.claims);
    case Mentions: return static_cast<double>(row.mentions);
    default: return textOf(index, column);
    }
}

bool DocumentRows::isShownAtFirst(int column) const
{
    return column != Kind && column != Language && column != File;
}

int DocumentRows::widthOf(int column) const
{
    constexpr int widths[] = {360, 170, 110, 170, 76, 84, 80, 120, 130, 84, 200};
    return widths[column];
}

Focus DocumentRows::focusOf(int row) const
{
    return Passage{m_rows.at(static_cast<size_t>(row)).document->id, {}};
}

QString DocumentRows::citationOf(int row) const
{
    return clew::citationOf(*m_rows.at(static_cast<size_t>(row)).document);
}

} // namespace clew
