#include "common/icon.h"
#include "dialogs/claimform.h"
#include "dialogs/entityform.h"
#include "reader/articlepage.h"
#include "reader/printing.h"
#include "reader/readerpane.h"
#include "reader/readerview.h"
#include "reader/sourceline.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace clew {

void ReaderView::addHandActions()
{
    m_byHandClaims.append(
        addAction(tr("New claim from the selection"), u"claim"_s, Qt::Key_C, [this] { enterClaim(); }));
    m_editAction = addAction(tr("Correct the claim"), {}, Qt::Key_F2, [this] {
        if (const auto *claim = std::get_if<ClaimId>(&m_selection.focus()))
            editClaim(*claim);
    });
    m_byHandClaims.append(m_editAction);
    m_byHandMentions.append(
        addAction(tr("New mention from the selection"), u"entity"_s, Qt::Key_E, [this] { enterMention(); }));
    m_readAction = addAction(tr("The article is read"), {}, Qt::Key_U, [this] { toggleRead(); });
    m_readAction->setCheckable(true);
    m_printAction = addAction(tr("Print the article..."), {}, QKeySequence::Print, [this] { print(); });
    m_printAction->setShortcutContext(Qt::WindowShortcut);
}

void ReaderView::makeForms()
{
    if (m_claimForm)
        return;
    m_claimForm = new ClaimForm(this);
    m_entityForm = new EntityForm(this);
    m_claimForm->setWorkspace(m_workspace);
    m_entityForm->setWorkspace(m_workspace);
    m_entityForm->setPerson(m_person);
    const auto closed = [this] {
        m_active->page().setFocus();
    };
    connect(m_claimForm, &ClaimForm::closed, this, closed);
    connect(m_entityForm, &EntityForm::closed, this, closed);
    connect(m_claimForm, &ClaimForm::saved, this, [this](ClaimId claim) {
        m_selection.setFocus(claim);
        Q_EMIT told(tr("The claim is in the dossier."));
    });
    connect(m_entityForm, &EntityForm::saved, this, [this](EntityId entity) {
        m_selection.setFocus(entity);
        Q_EMIT told(tr("The mention is in the dossier."));
    });
}

void ReaderView::setPerson(const QString &name)
{
    m_person = name;
    if (m_entityForm)
        m_entityForm->setPerson(name);
}

// From the first to the last line of a span, in the viewport.
QRect ReaderView::rectOf(const ArticlePage &page, Span span) const
{
    const Span last{std::max(span.begin, span.end - 1), span.end};
    return (page.rectOf(span) | page.rectOf(last)) & page.viewport()->rect();
}

Passage ReaderView::passageByHand() const
{
    const ArticlePage &page = m_active->page();
    const DocumentId document = m_active->document();
    if (const Span selected = page.selectedSpan(); !selected.isEmpty())
        return {document, selected};
    for (const ClaimMark &mark : page.marks().claims)
        if (mark.focused)
            return {document, mark.evidence};
    if (page.article() && page.cursorWidth() > 0) {
        const qsizetype at = page.article()->offsetFrom(page.textCursor().position());
        return {document, {at, std::min(at + 1, page.article()->textSize())}};
    }
    return {};
}

void ReaderView::enterClaim()
{
    const Passage passage = passageByHand();
    if (!m_workspace || passage.span.isEmpty()) {
        Q_EMIT told(tr("Select the words that make the claim, then press C."));
        return;
    }
    enterClaim(passage);
}

void ReaderView::enterClaim(const Passage &passage)
{
    const bool beside = m_beside && m_beside->document() == passage.document;
    m_active = beside ? m_beside : m_main;
    if (!m_workspace || m_active->document() != passage.document)
        return;
    makeForms();
    m_entityForm->close();
    m_active->page().reveal(passage.span);
    m_claimForm->begin(passage);
    const ArticlePage &page = m_active->page();
    m_claimForm->showBeside(rectOf(page, m_claimForm->claim().evidence), *page.viewport());
}

void ReaderView::enterMention()
{
    const Passage passage = passageByHand();
    if (!m_workspace || passage.span.isEmpty()) {
        Q_EMIT told(tr("Select the words that name something, then press E."));
        return;
    }
    makeForms();
    m_claimForm->close();
    m_active->page().reveal(passage.span);
    m_entityForm->begin(passage);
    const ArticlePage &page = m_active->page();
    m_entityForm->showBeside(rectOf(page, passage.span), *page.viewport());
}

void ReaderView::editClaim(ClaimId id)
{
    const Claim *claim = m_workspace ? m_workspace->claim(id) : nullptr;
    if (!claim)
        return;
    const Span evidence = claim->evidence;
    const bool beside = m_beside && claim->document == m_beside->document();
    m_selection.setFocus(id);
    m_active = beside ? m_beside : m_main;
    makeForms();
    m_entityForm->close();
    if (!evidence.isEmpty())
        m_active->page().reveal(evidence);
    m_claimForm->edit(id);
    const ArticlePage &page = m_active->page();
    const QRect words = evidence.isEmpty() ? QRect(0, 0, 1, 1) : rectOf(page, evidence);
    m_claimForm->showBeside(words, *page.viewport());
}

void ReaderView::toggleRead()
{
    const DocumentId document = m_active->document();
    if (!m_workspace || !document)
        return;
    const Result<void> done = m_workspace->apply(SetRead{document, !m_workspace->isRead(document)});
    if (!done)
        Q_EMIT failed(done.error());
}

void ReaderView::print()
{
    const Document *document = m_active->page().documentShown();
    if (!document || !m_workspace)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document->metadata.title);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!printArticle(printer, *document, headOf(document->id, *m_workspace), m_active->page().marks(),
                      look().letters))
        Q_EMIT failed(Error{ErrorCode::CannotWrite, printer.outputFileName(), {}, {}});
}

} // namespace clew
