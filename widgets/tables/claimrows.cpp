#include "tables/claimrows.h"

#include "graph/graph.h"
#include "link/filtering.h"
#include "tables/citation.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

SortKey dayKey(const std::optional<DateRange> &date)
{
    const QDate day = date ? firstDay(date->from) : QDate();
    const QDate end = date ? lastDay(date->to) : QDate();
    if (!day.isValid() && !end.isValid())
        return {};
    return static_cast<double>((day.isValid() ? day : end).toJulianDay());
}

} // namespace

int ClaimRows::take(const Workspace *workspace, const Filter &filter)
{
    m_workspace = workspace;
    m_claims.clear();
    m_rows.clear();
    m_origins.clear();
    m_content = workspace ? workspace->content() : nullptr;
    if (!workspace)
        return 0;
    for (const Claim &claim : m_content->claims) {
        if (!passes(filter, claim))
            continue;
        m_rows[claim.id] = static_cast<int>(m_claims.size());
        m_claims.push_back(&claim);
    }
    for (const Edge &edge : workspace->graph()->edges())
        for (const ClaimId claim : edge.claims)
            m_origins.try_emplace(claim, edge.origins);
    return static_cast<int>(m_claims.size());
}

int ClaimRows::sourceRowOf(const Focus &focus) const
{
    const auto *claim = std::get_if<ClaimId>(&focus);
    const auto found = claim ? m_rows.find(*claim) : m_rows.end();
    return found == m_rows.end() ? -1 : found->second;
}

QString ClaimRows::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case From: return tr("From");
    case What: return tr("Claim");
    case To: return tr("To");
    case Via: return tr("Through");
    case Item: return tr("Item");
    case Date: return tr("When");
    case Polarity: return tr("Polarity");
    case Speaker: return tr("Says");
    case Origins: return tr("Origins");
    case Confidence: return tr("Confidence");
    case Status: return tr("Status");
    case Tags: return tr("Tags");
    case Maker: return tr("Made by");
    case Document: return tr("Document");
    case Quote: return tr("Sentence");
    case columnsInAll: break;
    }
    return {};
}

QString ClaimRows::textOf(int row, int column) const
{
    const Claim &claim = claimAt(row);
    const auto nameOf = [this](EntityId id) {
        return id ? m_workspace->nameOf(id) : QString();
    };
    switch (static_cast<Column>(column)) {
    case From: return nameOf(claim.from);
    case What: return labelFor(claim.predicate);
    case To: return nameOf(claim.to);
    case Via: return nameOf(claim.via);
    case Item: return nameOf(claim.item);
    case Date: {
        const QString date = claim.date ? dateText(*claim.date, DateStyle::Short) : QString();
        return !date.isEmpty() || claim.dateText.isEmpty() ? date
                                                           : tr("“%1”").arg(claim.dateText.simplified());
    }
    case Polarity: return labelFor(claim.polarity);
    case Speaker: return wordsFor(claim.speaker);
    case Origins: {
        const auto found = m_origins.find(claim.id);
        return found == m_origins.end() ? QString() : QLocale().toString(found->second);
    }
    case Confidence:
        return claim.maker == ClaimMaker::Person
            ? QString()
            : tr("%1 %", "a share").arg(QLocale().toString(qRound(claim.confidence * 100)));
    case Status: return labelFor(claim.status);
    case Tags: return joined(m_workspace->tagsOf(claim.id));
    case Maker: return claim.maker == ClaimMaker::Person ? tr("a person") : tr("the machine");
    case Document: {
        const DocumentSummary *summary = m_workspace->summary(claim.document);
        return summary ? shortNameOf(*summary) : QString();
    }
    case Quote: return m_workspace->evidenceOf(claim).simplified();
    case columnsInAll: break;
    }
    return {};
}

SortKey ClaimRows::keyOf(int row, int column) const
{
    const Claim &claim = claimAt(row);
    if (column == Date)
        return dayKey(claim.date);
    if (column == Confidence)
        return claim.confidence;
    if (column == Origins) {
        const auto found = m_origins.find(claim.id);
        return found == m_origins.end() ? SortKey() : SortKey(static_cast<double>(found->second));
    }
    return textOf(row, column);
}

bool ClaimRows::isShownAtFirst(int column) const
{
    return column != Via && column != Confidence && column != Maker;
}

int ClaimRows::widthOf(int column) const
{
    constexpr int widths[] = {170, 130, 170, 120, 120, 130, 84, 170, 70, 90, 90, 120, 90, 150, 420};
    return widths[column];
}

QString ClaimRows::citationOf(int row) const
{
    return clew::citationOf(claimAt(row), *m_workspace);
}

} // namespace clew
