#include "timeline/timelineview.h"

#include "common/emptystate.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "link/claimfacts.h"
#include "link/filtering.h"
#include "link/turns.h"
#include "timeline/attention.h"
#include "timeline/dateform.h"
#include "timeline/densitystrip.h"
#include "timeline/lanesview.h"
#include "timeline/pocket.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/readdate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qreal leftMargin = 14;
constexpr qreal rightMargin = 26; // room for the scroll bar of the lanes
constexpr int pocketWidth = 250;
constexpr qsizetype quoteLength = 180; // of the hover card
constexpr double panStep = 0.2;

QBoxLayout *bare(QBoxLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

QString cardOfDay(const PublicationDot &dot)
{
    const auto count = static_cast<int>(dot.documents.size());
    const QString documents
        = count == 1 ? TimelineView::tr("1 document") : TimelineView::tr("%n documents", nullptr, count);
    return u"<b>%1</b><br/>%2 · %3"_s.arg(dot.words.toHtmlEscaped(), dot.when.toHtmlEscaped(), documents);
}

} // namespace

TimelineView::TimelineView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_header(new PanelHeader(tr("Timeline"), this))
    , m_stack(new QStackedLayout)
    , m_filled(new QWidget(this))
    , m_strip(new DensityStrip(m_filled))
    , m_lanes(new LanesView(m_filled))
    , m_pocket(new Pocket(m_filled))
    , m_empty(new EmptyState(u"timeline"_s, {}, {}, this))
{
    QBoxLayout *layout = bare(new QVBoxLayout(this));
    layout->addWidget(m_header);
    layout->addLayout(m_stack, 1);
    QBoxLayout *filled = bare(new QHBoxLayout(m_filled));
    QBoxLayout *scale = bare(new QVBoxLayout);
    scale->addWidget(m_strip);
    scale->addWidget(m_lanes, 1);
    filled->addLayout(scale, 1);
    filled->addWidget(m_pocket);
    m_pocket->setFixedWidth(pocketWidth);
    m_pocket->hide();
    m_stack->addWidget(m_filled);
    m_stack->addWidget(m_empty);
    setAccessibleName(tr("Timeline"));
    m_lanes->setCards([this](const TimelineEvent &event) { return cardOf(event); }, cardOfDay);
    m_lanes->installEventFilter(this);
    makeActions();
    connectViews();
    showState();
}

void TimelineView::makeActions()
{
    const auto add = [this](const QString &iconName, const QString &text, const QKeySequence &shortcut) {
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName, this), text, this);
        action->setShortcut(shortcut);
        action->setToolTip(tr("%1 (%2)", "an action, its shortcut")
                               .arg(QString(text).remove(u'&'), shortcut.toString(QKeySequence::NativeText)));
        m_actions.push_back(action);
        return action;
    };
    const auto keys = [](Qt::Key key) {
        return QKeySequence(Qt::CTRL | Qt::ALT | key);
    };
    QAction *closer = add(u"zoom-in"_s, tr("Zoom &in on the timeline"), keys(Qt::Key_Right));
    QAction *wider = add(u"zoom-out"_s, tr("Zoom &out on the timeline"), keys(Qt::Key_Left));
    QAction *all = add(u"fit"_s, tr("&Whole timeline"), keys(Qt::Key_W));
    QAction *group = add(u"group"_s, tr("&Group events by the next"), keys(Qt::Key_G));
    m_showPocket = add(u"calendar"_s, tr("&Undated claims"), keys(Qt::Key_U));
    m_keepUndated = add({}, tr("&Keep undated claims in a time window"), keys(Qt::Key_K));
    m_showPocket->setCheckable(true);
    m_keepUndated->setCheckable(true);
    group->setToolTip(tr("Group events: as they fit, by predicate, by entity, by document (%1)")
                          .arg(group->shortcut().toString(QKeySequence::NativeText)));
    connect(closer, &QAction::triggered, this, [this] { zoom(1.6); });
    connect(wider, &QAction::triggered, this, [this] { zoom(1 / 1.6); });
    connect(all, &QAction::triggered, this, &TimelineView::showAll);
    connect(group, &QAction::triggered, this,
            [this] { setGrouping(static_cast<Grouping>((static_cast<int>(m_grouping) + 1) % 4)); });
    connect(m_showPocket, &QAction::toggled, m_pocket, &QWidget::setVisible);
    connect(m_keepUndated, &QAction::toggled, this, [this](bool keep) {
        Filter filter = m_selection.filter();
        filter.keepUndated = keep;
        m_selection.setFilter(filter);
    });
    for (QAction *action : {m_showPocket, group, closer, wider, all})
        m_header->addButton(action);
}

void TimelineView::connectViews()
{
    connect(&m_selection, &Selection::focusChanged, this, &TimelineView::attend);
    connect(&m_selection, &Selection::traceChanged, this, &TimelineView::attend);
    connect(&m_selection, &Selection::filterChanged, this, &TimelineView::follow);
    connect(m_strip, &DensityStrip::windowChosen, this, &TimelineView::setWindow);
    connect(m_strip, &DensityStrip::zoomWanted, this, &TimelineView::zoomAt);
    connect(m_lanes, &LanesView::zoomWanted, this, &TimelineView::zoomAt);
    connect(m_lanes, &LanesView::panWanted, this, &TimelineView::pan);
    connect(m_lanes, &LanesView::dayWanted, this, &TimelineView::bringToView);
    connect(m_lanes, &LanesView::claimChosen, this, [this](ClaimId claim) { m_selection.setFocus(claim); });
    connect(m_lanes, &LanesView::dateWanted, this, &TimelineView::askForDate);
    connect(m_lanes, &LanesView::passageChosen, this,
            [this](const Passage &passage) { m_selection.setFocus(passage); });
    connect(m_pocket, &Pocket::claimChosen, this, [this](ClaimId claim) { m_selection.setFocus(claim); });
    connect(m_pocket, &Pocket::dateWanted, this, &TimelineView::askForDate);
}

void TimelineView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_part.reset();
    const auto reload = [this] {
        m_shown.reset();
        follow();
    };
    m_workspace = nullptr;
    reload(); // of another dossier nothing is left on show
    m_workspace = workspace;
    const auto inItsTurn = [this, reload] {
        inTurn(m_workspace, this, reload);
    };
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, inItsTurn);
    inItsTurn();
}

void TimelineView::follow()
{
    Filter timeless = m_selection.filter();
    timeless.from.clear();
    timeless.to.clear();
    timeless.keepUndated = false;
    m_keepUndated->setChecked(m_selection.filter().keepUndated);
    m_lanes->setFilter(m_selection.filter());
    if (timeless != m_shown) { // the brush marks, it does not cut: the model stays
        m_shown = timeless;
        TimelineModel model = m_workspace ? makeTimeline(*m_workspace, timeless) : TimelineModel();
        m_pocket->setClaims(m_workspace, model.undated);
        m_whole = rangeOf(model);
        m_extent = extentOf(model);
        std::vector<ListingRule> rules = listingRules(model, m_workspace);
        m_lanes->setModel(std::move(model), std::move(rules));
        rescale(); // before there are bars: they are laid out once
        m_lanes->setGroups(groupsOf(m_lanes->model(), m_grouping, m_workspace));
        attend();
    }
    m_strip->setWindow(m_selection.filter().from, m_selection.filter().to);
    showState();
}

void TimelineView::attend()
{
    const LaneAttention attention
        = m_workspace ? attentionTo(m_selection.focus(), m_selection.trace(), *m_workspace) : LaneAttention();
    m_lanes->setAttention(attention);
    m_pocket->attend(attention.claims);
}

void TimelineView::rescale()
{
    const DaySpan days = m_part.value_or(m_whole);
    const qreal right = std::max(leftMargin + 1, m_lanes->width() - rightMargin);
    m_scale = {days.first, days.second, leftMargin, right, !m_part.has_value()};
    m_lanes->setScale(m_scale);
    m_strip->setModel(m_lanes->model(), m_scale);
}

void TimelineView::showDays(const DaySpan &days)
{
    m_part = days == m_whole ? std::nullopt : std::optional(days);
    rescale();
    showState();
}

void TimelineView::zoom(double factor)
{
    zoomAt((m_scale.left + m_scale.right) / 2, factor);
}

void TimelineView::zoomAt(qreal x, double factor)
{
    if (m_scale.isValid())
        showDays(zoomed(m_scale, m_whole, x, factor));
}

void TimelineView::pan(double share)
{
    if (m_scale.isValid() && m_part)
        showDays(panned(m_scale, m_whole, m_extent, share));
}

void TimelineView::showAll()
{
    m_part.reset();
    rescale();
    showState();
}

void TimelineView::bringToView(const QDate &day)
{
    if (!m_part || !day.isValid())
        return;
    const qint64 days = m_part->first.daysTo(m_part->second);
    const QDate first = day.addDays(-days / 3);
    showDays({first, first.addDays(days)});
}

void TimelineView::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_lanes->setGroups(groupsOf(m_lanes->model(), grouping, m_workspace));
}

void TimelineView::setWindow(const DateRange &window)
{
    Filter filter = m_selection.filter();
    filter.from = window.from;
    filter.to = window.to;
    m_selection.setFilter(filter);
}

void TimelineView::askForDate(ClaimId id)
{
    const Claim *claim = m_workspace ? m_workspace->claim(id) : nullptr;
    if (!claim)
        return;
    const DocumentSummary *summary = m_workspace->summary(claim->document);
    const QString anchor = summary ? summary->metadata.published : QString();
    const QString words
        = sentenceFor(*claim, [this](EntityId entity) { return m_workspace->nameOf(entity); });
    delete m_form;
    m_form = new DateForm(
        *claim, words, anchor, [anchor](const QString &typed) { return readDate(typed, anchor); }, this);
    connect(m_form, &DateForm::dated, this, &TimelineView::setDate);
    const int row = m_pocket->isVisible() ? m_pocket->model().rowOf(id) : -1;
    const auto bar = m_lanes->barOf(id);
    if (row >= 0) {
        const QRect place = m_pocket->list().visualRect(m_pocket->model().index(row));
        m_form->popUp(m_pocket->list().viewport()->mapToGlobal(place.bottomLeft()));
    } else {
        const QPointF place
            = bar ? QPointF(std::max(bar->left(), m_scale.left), bar->bottom() + 4) : QPointF(40, 20);
        m_form->popUp(m_lanes->viewport()->mapToGlobal(place.toPoint()));
    }
}

void TimelineView::setDate(ClaimId claim, const std::optional<DateRange> &date, const QString &text)
{
    if (!m_workspace)
        return;
    if (const Result<void> done = m_workspace->apply(SetClaimDate{claim, date, text}); !done)
        Q_EMIT failed(done.error());
}

QString TimelineView::cardOf(const TimelineEvent &event) const
{
    const Claim *claim = m_workspace ? m_workspace->claim(event.claims.front()) : nullptr;
    QStringList facts{labelFor(event.polarity)};
    if (event.about)
        facts.append(tr("about"));
    if (event.byPerson)
        facts.append(tr("dated by a person"));
    if (event.uncertain)
        facts.append(tr("read against the date of the report that it retells"));
    facts.append(event.claims.size() == 1 ? tr("1 claim")
                                          : tr("%n claims", nullptr, static_cast<int>(event.claims.size())));
    facts.append(event.documents.size() == 1
                     ? tr("1 document")
                     : tr("%n documents", nullptr, static_cast<int>(event.documents.size())));
    QString card = u"<b>%1</b><br/>%2<br/>%3"_s.arg(event.words.toHtmlEscaped(), event.when.toHtmlEscaped(),
                                                    facts.join(u" · "_s).toHtmlEscaped());
    if (!claim)
        return card;
    const QString quote = m_workspace->evidenceOf(*claim).simplified();
    const Span trigger{claim->trigger.begin - claim->evidence.begin,
                       claim->trigger.end - claim->evidence.begin};
    if (!quote.isEmpty())
        card += u"<br/>"_s
            + tr("“%1”, says %2", "a quotation, who says it")
                  .arg(excerpt(quote, trigger, quoteLength).toHtmlEscaped(),
                       wordsFor(claim->speaker).toHtmlEscaped());
    return card;
}

QString TimelineView::note() const
{
    const Filter &filter = m_selection.filter();
    const TimelineModel &model = m_lanes->model();
    if (!m_workspace || model.isEmpty())
        return {};
    if (!hasWindow(filter)) {
        const auto dated = static_cast<int>(model.events.size());
        const auto undated = static_cast<int>(model.undated.size());
        return tr("%1 · %2", "two counts")
            .arg(tr("%n events", nullptr, dated), tr("%n claims without a date", nullptr, undated));
    }
    const QString window = dateText(DateRange{filter.from, filter.to});
    const int left = undatedLeftOut(filter, m_workspace->content()->claims);
    if (left == 0)
        return tr("%1 · Esc lifts it").arg(window);
    return tr("%1 · %2 · Esc lifts it", "time window, how many claims it leaves out")
        .arg(window, tr("%n undated claims left out", nullptr, left));
}

void TimelineView::showState()
{
    const TimelineModel &model = m_lanes->model();
    if (!m_workspace)
        m_empty->setTexts(tr("No dossier is open"),
                          tr("Open or make a dossier, then drop articles on this window."));
    else
        m_empty->setTexts(tr("No dates yet"),
                          tr("Drop articles on this window: what they date appears here, beside the days on "
                             "which they were published."));
    m_stack->setCurrentWidget(model.isEmpty() ? static_cast<QWidget *>(m_empty) : m_filled);
    for (QAction *action : m_actions)
        action->setEnabled(!model.isEmpty());
    m_header->setNote(note());
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lanes && event->type() == QEvent::Resize)
        rescale();
    return QWidget::eventFilter(watched, event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!hasWindow(m_selection.filter()))
            break;
        return setWindow({});
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(1.6);
    case Qt::Key_Minus: return zoom(1 / 1.6);
    case Qt::Key_0: return showAll();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!shift)
            break;
        return pan(event->key() == Qt::Key_Left ? -panStep : panStep);
    default: break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace clew
