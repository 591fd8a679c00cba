#include "search/resultrows.h"

#include "common/entityshape.h"
#include "common/icon.h"
#include "graph/graph.h"
#include "words/citation.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/errortext.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

ResultRow plain(ResultKind kind, const QString &title, const QString &detail = {}, const QIcon &symbol = {})
{
    ResultRow row;
    row.kind = kind;
    row.title = title;
    row.detail = detail;
    row.icon = symbol;
    return row;
}

ResultRow passageRow(const SearchHit &hit, const Workspace &workspace)
{
    const std::optional<DocumentSummary> summary = workspace.summaryInAll(hit.document);
    QStringList parts;
    if (summary) {
        const Metadata &data = summary->metadata;
        parts.append(data.title.isEmpty() ? summary->file : data.title.simplified());
        if (!data.publisher.isEmpty())
            parts.append(data.publisher);
        if (const QString date = dateText(data.published, DateStyle::Short); !date.isEmpty())
            parts.append(date);
        if (!workspace.isOnDesk(hit.document))
            parts.append(Words::tr("not on the desk"));
    }
    ResultRow row = plain(ResultKind::Passage, parts.join(u"  ·  "_s), hit.snippet, icon(u"document"_s));
    row.marks = hit.marks;
    row.focus = Passage{hit.document, hit.span};
    return row;
}

// How well letters match a command: begin of the text, begin of a word, in it, its letters in order; -1: not.
int rankOf(const QString &name, const QString &typed)
{
    if (typed.isEmpty() || name.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at >= 0)
        return name[at - 1].isSpace() ? 1 : 2;
    qsizetype from = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        from = name.indexOf(letter, from, Qt::CaseInsensitive) + 1;
        if (from == 0)
            return -1;
    }
    return 3;
}

void addGroup(std::vector<ResultRow> &rows, const QString &title, std::vector<ResultRow> group,
              const QString &note = {})
{
    if (group.empty())
        return;
    rows.push_back(plain(ResultKind::Heading, title, note));
    std::ranges::move(group, std::back_inserter(rows));
}

} // namespace

std::vector<ResultRow> rowsFor(const Answer &answer, const Workspace &workspace)
{
    std::vector<ResultRow> rows, entities, claims, passages;
    const auto graph = workspace.graph();
    for (const int index : answer.entities) {
        if (index < 0 || index >= static_cast<int>(graph->nodes().size()))
            continue;
        const Node &node = graph->nodes()[static_cast<size_t>(index)];
        ResultRow row = plain(ResultKind::Entity, node.name,
                              Words::tr("%1 · %2", "type of an entity, number of its mentions")
                                  .arg(labelFor(node.type), Words::tr("%n mentions", nullptr, node.mentions)),
                              badgeOf(node.type, nullptr));
        row.focus = node.entity;
        entities.push_back(std::move(row));
    }
    for (const ClaimId id : answer.claims) {
        const Claim *claim = workspace.claim(id);
        if (!claim)
            continue;
        const QString date = claim->date ? dateText(*claim->date, DateStyle::Short) : QString();
        ResultRow row = plain(
            ResultKind::Claim,
            sentenceFor(*claim, [&workspace](EntityId entity) { return workspace.nameOf(entity); }),
            date.isEmpty() ? labelFor(claim->polarity)
                           : Words::tr("%1 · %2", "polarity, date").arg(labelFor(claim->polarity), date),
            icon(u"claim"_s));
        row.focus = id;
        claims.push_back(std::move(row));
    }
    for (const SearchHit &hit : answer.passages)
        passages.push_back(passageRow(hit, workspace));
    addGroup(rows, Words::tr("Entities"), std::move(entities));
    addGroup(rows, Words::tr("Claims"), std::move(claims));
    addGroup(rows, Words::tr("Articles"), std::move(passages),
             answer.morePassages ? Words::tr("the best of more") : QString());
    if (answer.error)
        rows.push_back(plain(ResultKind::Message, ErrorText::of(*answer.error), {}, icon(u"warning"_s)));
    return rows;
}

ResultRow commandRow(const std::vector<QAction *> &commands, int index)
{
    const QAction *action = commands[static_cast<size_t>(index)];
    ResultRow row = plain(ResultKind::Command, QString(action->text()).remove(u'&'),
                          action->shortcut().toString(QKeySequence::NativeText), action->icon());
    row.command = index;
    return row;
}

std::vector<ResultRow> commandRows(const std::vector<QAction *> &commands, const QString &typed, int limit)
{
    std::vector<std::pair<int, int>> found; // rank, index
    for (size_t i = 0; i < commands.size(); ++i) {
        const QString name = QString(commands[i]->text()).remove(u'&');
        const int rank = rankOf(name, typed);
        if (commands[i]->isEnabled() && rank >= 0)
            found.emplace_back(rank, static_cast<int>(i));
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, int>::first);
    std::vector<ResultRow> group;
    for (const auto &[rank, index] : found) {
        if (static_cast<int>(group.size()) == limit)
            break;
        group.push_back(commandRow(commands, index));
    }
    std::vector<ResultRow> rows;
    addGroup(rows, Words::tr("Commands"), std::move(group));
    return rows;
}

std::vector<ResultRow> rowsBefore(const std::vector<std::pair<QString, QString>> &saved,
                                  const QStringList &recent)
{
    const auto query = [](const QString &title, const QString &text, const QString &detail) {
        ResultRow row = plain(ResultKind::Query, title, detail, icon(u"search"_s));
        row.query = text;
        return row;
    };
    std::vector<ResultRow> rows, kept, last;
    for (const auto &[name, text] : saved)
        kept.push_back(query(name, text, name == text ? QString() : text));
    for (const QString &text : recent)
        last.push_back(query(text, text, {}));
    addGroup(rows, Words::tr("Saved searches"), std::move(kept));
    addGroup(rows, Words::tr("Recent searches"), std::move(last));
    rows.push_back(plain(
        ResultKind::Message,
        Words::tr("Words, \"a phrase\", word*, AND OR NOT, NEAR(a b, 5), title: word;  > for commands")));
    return rows;
}

std::vector<ResultRow> linkRows(const QString &typed, const Workspace &workspace)
{
    const auto linked = passageLinked(typed);
    if (!linked)
        return {};
    const auto document = workspace.document(linked->document);
    if (!document || !linked->span.liesIn((*document)->text))
        return {plain(ResultKind::Message, Words::tr("The passage of this link is not in this dossier"))};
    SearchHit hit;
    hit.document = linked->document;
    hit.span = linked->span;
    hit.snippet = linked->span.of((*document)->text).toString().simplified();
    return {passageRow(hit, workspace)};
}

} // namespace clew
