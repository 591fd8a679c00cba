#include "inspector/card.h"

#include "common/theme.h"
#include "graph/graph.h"
#include "inspector/inspectorcard.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t mostLines = 60; // the claim table has them all
constexpr size_t fewestToGroup = 6; // fewer are seen at a glance

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Inspector)
};

} // namespace

Card::Card(const Workspace &workspace, const Theme &theme)
    : m_workspace(workspace)
    , m_theme(theme)
{
}

void Card::name(const QString &text)
{
    m_html += u"<p style='margin:0; font-size:15pt; font-family:\""_s + readingFont(15).family()
        + u"\"'><b>"_s + text.toHtmlEscaped() + u"</b></p>"_s;
}

void Card::quiet(const QString &text)
{
    paragraph(muted(text), 2);
}

void Card::heading(const QString &text, int count)
{
    QString words = text.toHtmlEscaped();
    if (count >= 0)
        words += u"&nbsp;&nbsp;"_s + QString::number(count);
    m_html += u"<p style='margin:14px 0 4px 0; font-size:8.5pt; color:"_s + m_theme.muted.name() + u"'><b>"_s
        + words + u"</b></p>"_s;
}

void Card::paragraph(const QString &html, int below)
{
    m_html += u"<p style='margin:0 0 "_s + QString::number(below) + u"px 0'>"_s + html + u"</p>"_s;
}

void Card::quote(const QString &text)
{
    m_html += u"<p style='margin:6px 0 6px 0; font-size:10.5pt; font-family:\""_s + readingFont(10.5).family()
        + u"\"'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

void Card::fact(const QString &what, const QString &html)
{
    if (!html.isEmpty())
        m_html += u"<p style='margin:0 0 3px 0'>"_s + muted(what) + u"&nbsp; "_s + html + u"</p>"_s;
}

QString Card::muted(const QString &text) const
{
    return u"<span style='color:"_s + m_theme.muted.name() + u"'>"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QString Card::linked(const QString &html, const QString &address) const
{
    return u"<a style='text-decoration:none; color:"_s + m_theme.ink.name() + u"' href='"_s + address
        + u"'>"_s + html + u"</a>"_s;
}

QString Card::party(EntityId id) const
{
    if (!id)
        return {};
    const QString name = m_workspace.nameOf(id).toHtmlEscaped();
    const EntityId entity = canonical(m_workspace.graph()->clusters(), id);
    return linked(u"<b>"_s + name + u"</b>"_s, addressOf(entity));
}

void Card::claims(const std::vector<const Claim *> &claims)
{
    std::vector<std::pair<Predicate, std::vector<const Claim *>>> groups;
    for (const Claim *claim : claims) {
        const auto known = std::ranges::find(groups, claim->predicate,
                                             &std::pair<Predicate, std::vector<const Claim *>>::first);
        auto &group = known != groups.end()
            ? *known
            : groups.emplace_back(claim->predicate, std::vector<const Claim *>());
        group.second.push_back(claim);
    }
    if (claims.size() < fewestToGroup || groups.size() < 2) {
        claimsOfOneKind(claims);
        return;
    }
    for (const auto &[predicate, members] : groups) {
        paragraph(muted(labelFor(predicate)), 2);
        claimsOfOneKind(members);
    }
}

void Card::claimsOfOneKind(const std::vector<const Claim *> &claims)
{
    std::vector<std::pair<QString, QStringList>> lines; // the statement, its sources
    for (const Claim *claim : claims) {
        const QString statement = statementOf(*claim);
        const auto known = std::ranges::find(lines, statement, &std::pair<QString, QStringList>::first);
        QStringList &sources
            = known != lines.end() ? known->second : lines.emplace_back(statement, QStringList()).second;
        sources.append(u"<a style='text-decoration:none; color:"_s + m_theme.muted.name() + u"' href='"_s
                       + addressOf(claim->id) + u"'>"_s + publisherOf(*claim).toHtmlEscaped() + u"</a>"_s);
    }
    for (size_t i = 0; i < std::min(lines.size(), mostLines); ++i)
        paragraph(lines.at(i).first + muted(u" ·\u00a0"_s) + lines.at(i).second.join(muted(u", "_s)), 6);
    if (lines.size() > mostLines)
        quiet(Words::tr("and %n more", nullptr, static_cast<int>(lines.size() - mostLines)));
}

QString Card::statementOf(const Claim &claim) const
{
    const QString words = sentenceFor(
        claim, [this](EntityId id) { return m_workspace.nameOf(id); }, NameStyle::BoldHtml);
    QString note = labelFor(claim.polarity);
    if (claim.date)
        note += u" · "_s + dateText(*claim.date);
    if (!claim.speaker.text.isEmpty())
        note += u" · "_s + wordsFor(claim.speaker);
    if (claim.maker == ClaimMaker::Person)
        note += u" · "_s + Words::tr("entered by hand");
    else if (claim.status != ClaimStatus::Proposed)
        note += u" · "_s + labelFor(claim.status);
    return words + muted(u" ·\u00a0"_s + note);
}

QString Card::publisherOf(const Claim &claim) const
{
    const DocumentSummary *summary = m_workspace.summary(claim.document);
    if (!summary)
        return {};
    const Metadata &data = summary->metadata;
    if (!data.publisher.isEmpty())
        return data.publisher;
    return data.title.isEmpty() ? summary->file : data.title;
}

} // namespace clew
