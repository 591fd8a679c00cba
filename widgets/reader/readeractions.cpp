#include "common/icon.h"
#include "core/pages.h"
#include "reader/articlepage.h"
#include "reader/readerpane.h"
#include "reader/readerview.h"
#include "reader/sharedclaims.h"
#include "words/citation.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qreal zoomStep = 1.1;
constexpr size_t mostRelated = 12;

QString nameOf(const DocumentSummary &document)
{
    const Metadata &data = document.metadata;
    const QString title = data.title.isEmpty() ? document.file : data.title;
    return data.publisher.isEmpty()
        ? title
        : ReaderView::tr("%1: %2", "publisher, title of an article").arg(data.publisher, title);
}

QString inMenu(QString name)
{
    constexpr qsizetype longest = 70;
    name.replace(u'&', u"&&"_s);
    return name.size() > longest ? QString(name.left(longest - 1) + u'…') : name;
}

} // namespace

QAction *ReaderView::addAction(const QString &name, const QString &iconName, const QKeySequence &keys,
                               const std::function<void()> &perform)
{
    auto *action = new QAction(name, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName, this));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, perform);
    QWidget::addAction(action);
    return action;
}

void ReaderView::addActions()
{
    addAction(tr("Next mention"), {}, Qt::Key_J, [this] { m_active->goToMention(+1); });
    addAction(tr("Previous mention"), {}, Qt::Key_K, [this] { m_active->goToMention(-1); });
    addAction(tr("Next claim"), {}, Qt::SHIFT | Qt::Key_J, [this] { m_active->goToClaim(+1); });
    addAction(tr("Previous claim"), {}, Qt::SHIFT | Qt::Key_K, [this] { m_active->goToClaim(-1); });
    m_besideAction = addAction(tr("Compare with a second article"), u"expand"_s, Qt::CTRL | Qt::Key_Backslash,
                               [this] { toggleBeside(); });
    m_besideAction->setCheckable(true);
    m_sharedSteps = {
        addAction(tr("Next sentence that both tell"), {}, Qt::ALT | Qt::Key_Down, [this] { goToShared(+1); }),
        addAction(tr("Previous sentence that both tell"), {}, Qt::ALT | Qt::Key_Up,
                  [this] { goToShared(-1); })};
    addHandActions();
    addTextActions();
    addLookActions();
}

void ReaderView::addTextActions()
{
    addAction(tr("Find in this article"), u"search"_s, QKeySequence::Find, [this] { find(); });
    addAction(tr("Find next"), {}, Qt::Key_F3, [this] { m_active->findNext(+1); });
    addAction(tr("Find previous"), {}, Qt::SHIFT | Qt::Key_F3, [this] { m_active->findNext(-1); });
    m_citeAction = addAction(tr("Copy with citation"), u"quote"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                             [this] { copyCited(passageFor({})); });
    m_linkAction = addAction(tr("Copy link to passage"), u"link"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                             [this] { copyLink(passageFor({})); });
}

void ReaderView::addLookActions()
{
    const auto zoom = [this](qreal factor) {
        m_active->page().setZoom(factor > 0 ? m_active->page().zoom() * factor : 1);
    };
    m_ledgerAction = addAction(tr("Show what was cut"), {}, Qt::Key_L, [this] {
        m_active->page().toggleLedger();
        updateActions();
    });
    m_ledgerAction->setCheckable(true);
    addAction(tr("Larger text"), u"zoom-in"_s, QKeySequence::ZoomIn, [zoom] { zoom(zoomStep); });
    addAction(tr("Smaller text"), u"zoom-out"_s, QKeySequence::ZoomOut, [zoom] { zoom(1 / zoomStep); });
    addAction(tr("Normal text size"), {}, Qt::CTRL | Qt::Key_0, [zoom] { zoom(0); });
    m_lettersAction = addAction(tr("Letters on mentions"), {}, Qt::CTRL | Qt::ALT | Qt::Key_M, [this] {
        ReaderLook changed = look();
        changed.letters = !changed.letters;
        setLook(changed);
    });
    m_lettersAction->setCheckable(true);
    const auto measure = [this](const QString &name, int characters, Qt::Key key) {
        QAction *action = addAction(name, {}, Qt::CTRL | Qt::ALT | key, [this, characters] {
            ReaderLook changed = look();
            changed.measure = characters;
            setLook(changed);
        });
        action->setCheckable(true);
        action->setData(characters);
        m_measures.push_back(action);
    };
    measure(tr("Short lines"), 52, Qt::Key_1);
    measure(tr("Comfortable lines"), 68, Qt::Key_2);
    measure(tr("Long lines"), 90, Qt::Key_3);
    measure(tr("Lines as wide as the window"), 0, Qt::Key_4);
}

void ReaderView::updateActions()
{
    if (m_measures.empty())
        return; // not made yet
    const bool reading = m_main->document().value != 0;
    for (QAction *action : actions())
        action->setEnabled(reading);
    m_besideAction->setChecked(m_beside != nullptr);
    m_ledgerAction->setChecked(m_active->page().isLedgerOpen());
    m_ledgerAction->setEnabled(m_active->page().article() && !m_active->page().article()->cuts().empty());
    m_lettersAction->setChecked(look().letters);
    for (QAction *action : m_measures)
        action->setChecked(action->data().toInt() == look().measure);
    const bool claim = std::holds_alternative<ClaimId>(m_selection.focus());
    m_editAction->setEnabled(reading && claim);
    m_readAction->setChecked(reading && m_workspace->isRead(m_active->document()));
    for (QAction *action : m_sharedSteps)
        action->setEnabled(!shared().empty());
}

void ReaderView::fillMenu(QMenu &menu) const
{
    QMenu *lines = nullptr;
    for (QAction *action : actions()) {
        if (action == m_printAction || m_byHandClaims.contains(action) || m_byHandMentions.contains(action))
            continue; // in the menus File, Claim and Entity
        if (action == m_besideAction || action->shortcut() == QKeySequence(QKeySequence::Find)
            || action == m_citeAction || action == m_ledgerAction)
            menu.addSeparator();
        if (std::ranges::find(m_measures, action) == m_measures.end()) {
            menu.addAction(action);
            continue;
        }
        if (!lines)
            lines = menu.addMenu(tr("Length of lines"));
        lines->addAction(action);
    }
}

// --- context menu

void ReaderView::setFocusActions(const QList<QAction *> &entity, const QList<QAction *> &claim)
{
    m_entityActions = entity;
    m_claimActions = claim;
}

Span ReaderView::passageFor(const PagePlace &place) const
{
    const ArticlePage &page = m_active->page();
    if (const Span selected = page.selectedSpan(); !selected.isEmpty())
        return selected;
    if (place.offset)
        if (const ClaimMark *mark = claimAt(page.marks(), *place.offset))
            return mark->evidence;
    for (const ClaimMark &mark : page.marks().claims)
        if (mark.focused)
            return mark.evidence;
    return place.mention;
}

void ReaderView::addBesideMenu(QMenu &menu)
{
    if (m_beside) {
        menu.addAction(m_besideAction);
        return;
    }
    QMenu *beside = menu.addMenu(tr("Open beside"));
    std::vector<DocumentId> offered = relatedTo(m_main->document(), *m_workspace);
    for (const DocumentSummary &document : m_workspace->content()->documents)
        if (document.id != m_main->document() && std::ranges::find(offered, document.id) == offered.end())
            offered.push_back(document.id);
    offered.resize(std::min(offered.size(), mostRelated));
    for (const DocumentId id : offered)
        beside->addAction(inMenu(nameOf(*m_workspace->summary(id))), this, [this, id] { openBeside(id); });
    beside->setEnabled(!offered.empty());
}

void ReaderView::showMenu(const PagePlace &place, QPoint globalPoint)
{
    if (!m_workspace || !m_active->document())
        return;
    if (place.entity)
        m_selection.setFocus(place.entity);
    else if (!place.claims.empty() && std::ranges::none_of(place.claims, [this](ClaimId id) {
                 return m_selection.focus() == Focus(id);
             }))
        m_selection.setFocus(place.claims.front());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (place.entity)
        menu->addSection(inMenu(m_workspace->nameOf(place.entity)));
    menu->addActions(place.entity               ? m_entityActions
                         : place.claims.empty() ? QList<QAction *>()
                                                : m_claimActions);
    menu->addSeparator();
    if (!m_active->page().selectedSpan().isEmpty()) {
        menu->addActions(m_byHandMentions);
        menu->addAction(m_byHandClaims.front());
    }
    if (!place.claims.empty() && !place.entity)
        menu->addAction(m_editAction);
    menu->addSeparator();
    if (!m_active->page().selectedSpan().isEmpty())
        menu->addAction(icon(u"copy"_s, this), tr("Copy"), &m_active->page(), &QTextEdit::copy)
            ->setShortcut(QKeySequence::Copy);
    if (const Span passage = passageFor(place); !passage.isEmpty()) {
        menu->addAction(m_citeAction->icon(), m_citeAction->text(), this,
                        [this, passage] { copyCited(passage); });
        menu->addAction(m_linkAction->icon(), m_linkAction->text(), this,
                        [this, passage] { copyLink(passage); });
    }
    if (place.cut) {
        const size_t cut = *place.cut;
        const Cut &words = m_active->page().article()->cuts().at(cut);
        QStringList originals;
        for (const LedgerEntry &entry : words.entries)
            originals.append(entry.original);
        menu->addAction(m_active->page().article()->isCutOpen(cut) ? tr("Fold what was cut here")
                                                                   : tr("Show what was cut here"),
                        this, [this, cut] { m_active->page().toggleCut(cut); });
        menu->addAction(tr("Copy what was cut here"), this,
                        [text = originals.join(u'\n')] { QGuiApplication::clipboard()->setText(text); });
    }
    menu->addSeparator();
    addBesideMenu(*menu);
    menu->addAction(m_ledgerAction);
    menu->popup(globalPoint);
}

void ReaderView::copyCited(Span passage)
{
    const DocumentSummary *summary = m_workspace ? m_workspace->summary(m_active->document()) : nullptr;
    const Document *document = m_active->page().documentShown();
    if (!summary || !document)
        return;
    QGuiApplication::clipboard()->setText(citationOf(passage.of(document->text).toString(), summary->metadata,
                                                     summary->file, pageOf(*document, passage.begin)));
    Q_EMIT told(passage.isEmpty() ? tr("Copied the citation.") : tr("Copied the passage with its citation."));
}

void ReaderView::copyLink(Span passage)
{
    const Document *document = m_active->page().documentShown();
    if (!document)
        return;
    QGuiApplication::clipboard()->setText(linkTo(*document, passage));
    Q_EMIT told(document->metadata.url.isEmpty() ? tr("Copied a reference to the passage in this dossier.")
                                                 : tr("Copied a link to the passage on the web."));
}

} // namespace clew
