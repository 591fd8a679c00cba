#include "search/searchbox.h"

#include "common/icon.h"
#include "link/selection.h"
#include "search/resultdelegate.h"
#include "search/resultrows.h"
#include "search/searchworker.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QTimer>

#include <algorithm>

namespace clew {

namespace {

constexpr int mostCommands = 4;
constexpr int allCommands = 40; // after ">"
constexpr int mostRecent = 8;
constexpr int pauseOfTyping = 60; // ms
constexpr int popupWidth = 640;
constexpr int tallest = 520;
constexpr int frame = 6; // around the rows

QListView *popupOf(SearchBox *box, ResultModel *model)
{
    auto *list = new QListView(box);
    list->setObjectName(u"searchResults"_qs);
    list->setWindowFlags(Qt::ToolTip);
    list->setModel(model);
    list->setItemDelegate(new ResultDelegate(list));
    list->setFocusPolicy(Qt::NoFocus);
    list->setFocusProxy(box);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMouseTracking(true);
    list->setAccessibleName(SearchBox::tr("Search results"));
    list->setStyleSheet(u"QListView { border: 1px solid palette(mid); padding: 5px; }"_qs);
    list->hide();
    return list;
}

} // namespace

SearchBox::SearchBox(Selection &selection, QWidget *parent)
    : QLineEdit(parent)
    , m_selection(selection)
    , m_worker(new SearchWorker(this))
    , m_model(new ResultModel(this))
    , m_results(popupOf(this, m_model))
    , m_pause(new QTimer(this))
    , m_save(new QAction(icon(u"pin"_qs, this), tr("Sa&ve this search"), this))
{
    setObjectName(u"searchBox"_qs);
    setPlaceholderText(tr("Search articles, entities, commands   Ctrl+K"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Words, \"a phrase\", word*, AND, OR, NOT, NEAR(a b, 5), title: word; > for "
                                "commands. Up and Down choose, Enter opens."));
    setClearButtonEnabled(true);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_save->setToolTip(
        tr("Save this search (%1)").arg(m_save->shortcut().toString(QKeySequence::NativeText)));
    m_save->setEnabled(false);
    connect(m_save, &QAction::triggered, this, &SearchBox::toggleSaved);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseOfTyping);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, &SearchBox::updateSave);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::refresh);
    connect(m_worker, &SearchWorker::answered, this, &SearchBox::showAnswer);
    connect(m_results, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

SearchBox::~SearchBox() = default;

QSize SearchBox::sizeHint() const
{
    return {380, QLineEdit::sizeHint().height()};
}

void SearchBox::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_query.clear();
    ++m_asked;
    m_worker->forget();
    m_results->hide();
    clear();
}

void SearchBox::setCommands(const std::vector<QAction *> &commands)
{
    m_commands = commands;
}

void SearchBox::search(const QString &text)
{
    setText(text);
    setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void SearchBox::refresh()
{
    m_pause->stop();
    const QString query = text().trimmed();
    ++m_asked;
    if (query.isEmpty()) {
        showRows(rowsBefore(saved(), m_recent));
        return;
    }
    if (query.startsWith(u'>')) {
        showRows(commandRows(m_commands, query.mid(1).trimmed(), allCommands));
        return;
    }
    if (!m_workspace) {
        showRows(commandRows(m_commands, query, mostCommands));
        return;
    }
    if (std::vector<ResultRow> linked = linkRows(query, *m_workspace); !linked.empty()) {
        showRows(std::move(linked));
        return;
    }
    m_query = query;
    m_worker->ask({m_asked, query, m_workspace->path(), m_workspace->content(), m_workspace->graph()});
}

void SearchBox::showAnswer(const Answer &answer)
{
    if (answer.number != m_asked || !m_workspace)
        return;
    std::vector<ResultRow> rows = rowsFor(answer, *m_workspace);
    const auto bringAll = std::ranges::find(m_commands, m_bringAll);
    if (m_workspace->isPart() && !answer.passages.empty() && bringAll != m_commands.end())
        rows.push_back(commandRow(m_commands, static_cast<int>(bringAll - m_commands.begin())));
    std::ranges::move(commandRows(m_commands, answer.text, mostCommands), std::back_inserter(rows));
    showRows(std::move(rows));
    if (m_chooseFirst && m_results->isVisible())
        choose(m_results->currentIndex().row());
    m_chooseFirst = false;
}

void SearchBox::showRows(std::vector<ResultRow> rows)
{
    if (rows.empty()) {
        ResultRow nothing;
        nothing.title = tr("Nothing found for “%1”").arg(text().trimmed());
        rows.push_back(std::move(nothing));
    }
    m_model->setRows(std::move(rows));
    if (!hasFocus())
        return;
    const bool typed = !text().trimmed().isEmpty();
    if (const int first = m_model->nextChoosable(-1, 1); first >= 0 && typed)
        m_results->setCurrentIndex(m_model->index(first));
    int height = 2 * frame;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_results->sizeHintForRow(row);
    const int wide = std::max(width(), popupWidth);
    m_results->setGeometry(QRect(mapToGlobal(QPoint(width() - wide, this->height() + 2)),
                                 QSize(wide, std::min(height, tallest))));
    m_results->show();
    m_results->scrollToTop();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !isChoosable(m_model->rowAt(row)))
        return;
    const ResultRow chosen = m_model->rowAt(row); // the model changes with what it does
    if (chosen.kind == ResultKind::Query)
        return search(chosen.query);
    m_results->hide();
    if (chosen.kind == ResultKind::Command) {
        clear();
        m_commands.at(static_cast<size_t>(chosen.command))->trigger();
        return;
    }
    remember(text().trimmed());
    m_selection.setFocus(chosen.focus);
}

void SearchBox::remember(const QString &text)
{
    if (text.isEmpty())
        return;
    m_recent.removeAll(text);
    m_recent.prepend(text);
    while (m_recent.size() > mostRecent)
        m_recent.removeLast();
}

std::vector<std::pair<QString, QString>> SearchBox::saved() const
{
    std::vector<std::pair<QString, QString>> searches;
    if (m_workspace)
        for (const SavedSearch &search : m_workspace->content()->searches)
            searches.emplace_back(search.name, search.query);
    return searches;
}

void SearchBox::toggleSaved()
{
    const QString query = text().trimmed();
    if (!m_workspace || query.isEmpty())
        return;
    // a search bears its words as its name until a person finds a better one
    const auto searches = saved();
    const auto known = std::ranges::find(searches, query, &std::pair<QString, QString>::second);
    const SaveSearch change
        = known == searches.end() ? SaveSearch{query, query} : SaveSearch{known->first, {}};
    if (const Result<void> done = m_workspace->apply(change); !done)
        Q_EMIT failed(done.error());
    updateSave();
}

void SearchBox::updateSave()
{
    const QString query = text().trimmed();
    const auto searches = saved();
    const bool known
        = std::ranges::any_of(searches, [&query](const auto &search) { return search.second == query; });
    m_save->setEnabled(m_workspace && !query.isEmpty() && !query.startsWith(u'>'));
    m_save->setText(known ? tr("Forget this sa&ved search") : tr("Sa&ve this search"));
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (!m_results->isVisible())
            return refresh();
        const int next
            = m_model->nextChoosable(m_results->currentIndex().row(), key == Qt::Key_Down ? 1 : -1);
        if (next >= 0)
            m_results->setCurrentIndex(m_model->index(next));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_pause->isActive() || !m_results->isVisible()) {
            m_chooseFirst = m_workspace && !text().trimmed().isEmpty() && !text().startsWith(u'>');
            refresh();
        } else {
            choose(m_results->currentIndex().row());
        }
    } else if (key == Qt::Key_Escape && m_results->isVisible()) {
        m_results->hide();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

// What was searched for before, as soon as the field is entered with the keyboard or empty.
void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason && m_workspace)
        refresh();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    m_results->hide();
    m_chooseFirst = false;
    QLineEdit::focusOutEvent(event);
}

} // namespace clew
