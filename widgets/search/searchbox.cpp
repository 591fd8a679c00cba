#include "search/searchbox.h"

#include "common/entityshape.h"
#include "common/icon.h"
#include "graph/graph.h"
#include "link/selection.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

#include <algorithm>

namespace clew {

namespace {

constexpr int choiceRole = Qt::UserRole;
constexpr int spanRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
enum class Kind { Entity, Passage, Command };

constexpr int mostEntities = 5;
constexpr int mostPassages = 8;
constexpr int mostCommands = 4;
constexpr int rowsVisible = 12;
constexpr int rowHeight = 30;
constexpr int frame = 6; // around the rows
constexpr int longestTitle = 34; // characters

QListWidgetItem *itemFor(Kind kind, const QString &text)
{
    auto *item = new QListWidgetItem(text);
    item->setData(kindRole, static_cast<int>(kind));
    item->setSizeHint(QSize(0, rowHeight));
    return item;
}

} // namespace

SearchBox::SearchBox(Selection &selection, QWidget *parent)
    : QLineEdit(parent)
    , m_selection(selection)
    , m_results(new QListWidget(this))
{
    setObjectName(u"searchBox"_qs);
    setPlaceholderText(tr("Search articles, entities, commands   Ctrl+K"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    m_results->setObjectName(u"searchResults"_qs);
    m_results->setWindowFlags(Qt::ToolTip);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setFocusProxy(this);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setTextElideMode(Qt::ElideRight);
    m_results->setUniformItemSizes(true);
    m_results->setIconSize(QSize(16, 16));
    m_results->setStyleSheet(u"QListWidget { border: 1px solid palette(mid); padding: 5px; }"_qs);
    m_results->hide();

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(80);
    connect(this, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &SearchBox::refresh);
    connect(m_results, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_results->row(item)); });
}

QSize SearchBox::sizeHint() const
{
    return {380, QLineEdit::sizeHint().height()};
}

void SearchBox::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_results->hide();
    clear();
}

void SearchBox::setCommands(const std::vector<QAction *> &commands)
{
    m_commands = commands;
}

void SearchBox::refresh()
{
    m_results->clear();
    const QString query = text().trimmed();
    if (!query.isEmpty()) {
        if (m_workspace) {
            addEntities(query);
            addPassages(query);
        }
        addCommands(query);
        if (m_results->count() == 0) {
            QListWidgetItem *nothing = itemFor(Kind::Command, tr("Nothing found for “%1”").arg(query));
            nothing->setFlags(Qt::NoItemFlags);
            m_results->addItem(nothing);
        }
    }
    showResults();
}

void SearchBox::addEntities(const QString &query)
{
    const auto graph = m_workspace->graph();
    for (const int node : findByName(*graph, *m_workspace->content(), query, mostEntities)) {
        const Node &found = graph->nodes()[static_cast<size_t>(node)];
        QListWidgetItem *item = itemFor(Kind::Entity, found.name + u"  ·  "_qs + labelFor(found.type));
        item->setIcon(badgeOf(found.type, this));
        item->setData(choiceRole, found.entity.value);
        m_results->addItem(item);
    }
}

void SearchBox::addPassages(const QString &query)
{
    const Result<std::vector<SearchHit>> hits = m_workspace->search(query, mostPassages);
    if (!hits)
        return; // half-typed operators are no error while a person types
    for (const SearchHit &hit : *hits) {
        const DocumentSummary *summary = m_workspace->summary(hit.document);
        QString title
            = summary && !summary->metadata.title.isEmpty() ? summary->metadata.title : tr("Untitled");
        if (title.size() > longestTitle)
            title = title.left(longestTitle - 1).trimmed() + u'…';
        QListWidgetItem *item = itemFor(Kind::Passage, title + u"  ·  "_qs + hit.snippet.simplified());
        item->setIcon(icon(u"document"_qs, this));
        item->setData(choiceRole, hit.document.value);
        item->setData(spanRole, QPoint(static_cast<int>(hit.span.begin), static_cast<int>(hit.span.end)));
        m_results->addItem(item);
    }
}

void SearchBox::addCommands(const QString &query)
{
    int shown = 0;
    for (size_t i = 0; i < m_commands.size() && shown < mostCommands; ++i) {
        const QAction *action = m_commands[i];
        QString name = action->text();
        name.remove(u'&');
        if (!action->isEnabled() || !name.contains(query, Qt::CaseInsensitive))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QListWidgetItem *item = itemFor(Kind::Command, keys.isEmpty() ? name : name + u"  ·  "_qs + keys);
        item->setData(choiceRole, static_cast<qint64>(i));
        m_results->addItem(item);
        ++shown;
    }
}

void SearchBox::showResults()
{
    if (m_results->count() == 0) {
        m_results->hide();
        return;
    }
    if (m_results->currentRow() < 0)
        m_results->setCurrentRow(0);
    const int width = std::max(this->width(), 640);
    const QPoint below = mapToGlobal(QPoint(this->width() - width, height() + 2));
    const int rows = std::min(m_results->count(), rowsVisible);
    m_results->setGeometry(QRect(below, QSize(width, rowHeight * rows + 2 * frame)));
    m_results->show();
}

void SearchBox::choose(int row)
{
    const QListWidgetItem *item = m_results->item(row);
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const qint64 value = item->data(choiceRole).toLongLong();
    const auto kind = static_cast<Kind>(item->data(kindRole).toInt());
    const QPoint span = item->data(spanRole).toPoint();
    m_results->hide();
    if (kind == Kind::Entity)
        m_selection.setFocus(EntityId{value});
    else if (kind == Kind::Passage)
        m_selection.setFocus(Passage{DocumentId{value}, {span.x(), span.y()}});
    else
        m_commands[static_cast<size_t>(value)]->trigger();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int rows = m_results->count();
    if (m_results->isVisible() && rows > 0 && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const int step = event->key() == Qt::Key_Down ? 1 : rows - 1;
        m_results->setCurrentRow((m_results->currentRow() + step) % rows);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!m_results->isVisible())
            refresh();
        else
            choose(m_results->currentRow());
    } else if (event->key() == Qt::Key_Escape && m_results->isVisible()) {
        m_results->hide();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    m_results->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace clew
