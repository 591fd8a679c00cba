#include "review/noteslist.h"

#include "common/emptystate.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "graph/graph.h"
#include "words/claimwords.h"
#include "workspace/workspace.h"

#include <QLineEdit>
#include <QListWidget>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// What a note hangs on, in words; empty: it is not on show at present.
struct TargetWords
{
    const Workspace &workspace;

    QString operator()(DocumentId id) const
    {
        const DocumentSummary *summary = workspace.summary(id);
        if (!summary)
            return {};
        return summary->metadata.title.isEmpty() ? summary->file : summary->metadata.title;
    }
    QString operator()(EntityId id) const { return workspace.nameOf(id); }
    QString operator()(ClaimId id) const
    {
        const Claim *claim = workspace.claim(id);
        return claim ? sentenceFor(*claim, [this](EntityId entity) { return workspace.nameOf(entity); })
                     : QString();
    }
    QString operator()(const RouteKey &key) const
    {
        const QString from = workspace.nameOf(key.from), to = workspace.nameOf(key.to);
        return from.isEmpty() || to.isEmpty() ? QString()
                                              : NotesList::tr("%1 to %2", "a route").arg(from, to);
    }
};

struct TargetIcon
{
    QString operator()(DocumentId) const { return u"document"_s; }
    QString operator()(EntityId) const { return u"entity"_s; }
    QString operator()(ClaimId) const { return u"claim"_s; }
    QString operator()(const RouteKey &) const { return u"routes"_s; }
};

// An entity stands once, under the head of its cluster.
std::vector<Target> targetsOf(const Workspace &workspace)
{
    std::set<Target> targets;
    const auto add = [&](const Target &target) {
        const auto *entity = std::get_if<EntityId>(&target);
        targets.insert(entity ? Target(workspace.headOf(*entity)) : target);
    };
    for (const Note &note : workspace.content()->notes)
        add(note.target);
    for (const TagList &list : workspace.content()->tags)
        add(list.target);
    return {targets.begin(), targets.end()};
}

} // namespace

NotesList::NotesList(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_header(new PanelHeader(tr("Notes"), this))
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(u"quote"_s, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_line->setPlaceholderText(tr("Filter by words or tags"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(14, 0, 14, 4);
    line->addWidget(m_line);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(line);
    column->addLayout(m_stack, 1);
    connect(m_line, &QLineEdit::textChanged, this, [this] { refresh(); });
    const auto openRow = [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && static_cast<size_t>(row) < m_targets.size())
            open(m_targets[static_cast<size_t>(row)]);
    };
    connect(m_list, &QListWidget::itemClicked, this, openRow);
    connect(m_list, &QListWidget::itemActivated, this, openRow);
    refresh();
}

void NotesList::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, &NotesList::refresh);
    refresh();
}

void NotesList::refresh()
{
    m_stale = !isVisible() && m_workspace;
    if (m_stale)
        return;
    const int row = m_list->currentRow();
    m_list->clear();
    m_targets.clear();
    const std::vector<Target> targets = m_workspace ? targetsOf(*m_workspace) : std::vector<Target>();
    for (const Target &target : targets) {
        QString what = std::visit(TargetWords{*m_workspace}, target);
        if (what.isEmpty())
            what = tr("Something that is withdrawn at present");
        QStringList lines{what};
        if (const QString note = m_workspace->noteOf(target); !note.isEmpty())
            lines.append(note);
        if (const std::vector<QString> tags = m_workspace->tagsOf(target); !tags.empty())
            lines.append(u"# "_s + QStringList(tags.begin(), tags.end()).join(u", "_s));
        const QString text = lines.join(u'\n');
        if (!text.contains(m_line->text().trimmed(), Qt::CaseInsensitive))
            continue;
        m_list->addItem(new QListWidgetItem(icon(std::visit(TargetIcon(), target)), text));
        m_targets.push_back(target);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_header->setNote(targets.empty() ? QString() : locale().toString(static_cast<int>(targets.size())));
    m_empty->setTexts(targets.empty() ? tr("No notes yet") : tr("No note has these words"),
                      targets.empty()
                          ? tr("Select a document, an entity, a claim or a route, and write on its card.")
                          : tr("Clear the filter to see all notes."));
    m_stack->setCurrentWidget(m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void NotesList::open(const Target &target)
{
    if (!m_workspace)
        return;
    if (const auto *document = std::get_if<DocumentId>(&target))
        m_selection.setFocus(Passage{*document, {}});
    else if (const auto *entity = std::get_if<EntityId>(&target))
        m_selection.setFocus(*entity);
    else if (const auto *claim = std::get_if<ClaimId>(&target))
        m_selection.setFocus(*claim);
    else if (const auto *key = std::get_if<RouteKey>(&target)) {
        const EntityId from = m_workspace->headOf(key->from), to = m_workspace->headOf(key->to);
        const std::vector<Route> routes = m_workspace->trace(from, to);
        m_selection.setTrace({from, to, routes});
        for (size_t rank = 0; rank < routes.size(); ++rank) {
            if (isKeyOf(*key, routes[rank], m_workspace->graph()->clusters()))
                m_selection.setFocus(RouteRank{static_cast<int>(rank)});
        }
    }
}

void NotesList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace clew
