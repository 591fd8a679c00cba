#include "graph/graph.h"
#include "link/selection.h"
#include "reader/articlepage.h"
#include "reader/readerview.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace clew;

namespace {

ArticleStyle plainStyle()
{
    return {QFont(), QFont(), Qt::black, Qt::gray, Qt::white};
}

Document documentOf(const QString &text)
{
    Document document;
    document.id = {7};
    document.file = u"a.txt"_s;
    document.metadata.title = u"A title"_s;
    document.text = text;
    return document;
}

QPoint middleOf(const ArticlePage &page, Span span)
{
    return page.rectOf(span).center();
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsEveryOffset_data();
    void keepsEveryOffset();
    void ledgerMovesTheBodyExactly();
    void showsFirstDocumentWithoutFocus();
    void clickOnMentionSelectsEntity();
    void clickOnClaimSelectsClaimAndThenTheNext();
    void dragSelectsTextAndNothingElse();
    void claimScrollsToItsEvidence();
    void entityStaysWhereItIsMentioned();
    void passageOpensItsDocument();
    void stepsThroughAllMentions();
    void stepsThroughMentionsOfTheEntity();
    void stepsThroughClaims();
    void findsWords();
    void emptyWithoutWorkspace();
    void headlineSaysSo();
    void longTextStaysUsable();

private:
    std::unique_ptr<Workspace> open();
    test::DossierFixture m_fixture;
};

void TestReader::initTestCase()
{
    QVERIFY(m_fixture.isValid());
}

std::unique_ptr<Workspace> TestReader::open()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_fixture.path());
    return workspace ? std::move(workspace).value() : nullptr;
}

void TestReader::keepsEveryOffset_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("one line") << u"Acme sold two saws."_s;
    QTest::newRow("paragraphs") << u"One.\n\nTwo.\n\nThree."_s;
    QTest::newRow("list") << u"Head\n\n- one\n- two\n\nTail"_s;
    QTest::newRow("ends and begins with breaks") << u"\n\nOne.\n\n"_s;
    QTest::newRow("surrogates") << u"A 😀 sold 🛠️ to 𠮷野 — and 😀.\n\n𝒳 came."_s;
    QTest::newRow("carriage returns") << u"One.\r\nTwo.\rThree."_s;
    QTest::newRow("separators") << u"One.\u2028Two.\u2029Three."_s;
    QTest::newRow("what QTextDocument takes for its own") << u"a\uFDD0b\uFDD1c\uFFFCd"_s + QChar(0) + u"e"_s;
    QTest::newRow("combining and right to left") << u"e\u0301 שלום مرحبا"_s;
}

// Every unit of the text is found again at its own position, and the way back is the same.
void TestReader::keepsEveryOffset()
{
    QFETCH(QString, text);
    const Article article(documentOf(text), {u"A source"_s, {}}, plainStyle());
    const QString shown = displayText(text);
    QCOMPARE(shown.size(), text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int position = article.positionOf(i);
        const QChar there = article.characterAt(position);
        QCOMPARE(there, shown.at(i) == u'\n' ? QChar(QChar::ParagraphSeparator) : shown.at(i));
        QCOMPARE(article.offsetAt(position), std::optional(i));
    }
    QCOMPARE(article.positionOf(text.size()), article.characterCount() - 1);
    QVERIFY(!article.offsetAt(article.positionOf(0) - 1));
}

void TestReader::ledgerMovesTheBodyExactly()
{
    Document document = documentOf(u"First 😀.\n\nSecond."_s);
    document.ledger = {{{0, 4}, LedgerReason::Navigation, u"Home"_s, {}},
                       {{5, 6}, LedgerReason::WhiteSpace, u" "_s, {}},
                       {{8, 10}, LedgerReason::OcrRepair, u"Al"_s, u"AI"_s}};
    Article article(document, {}, plainStyle());
    QVERIFY(article.ledgerChip().has_value());
    QVERIFY(article.ledgerChip()->text().contains(u'2')); // white space is no cut of words
    const int closed = article.positionOf(0);
    const QString before = article.toRawText();
    QCOMPARE(article.cuts().size(), size_t(2));
    article.setAllCutsOpen(true);
    QVERIFY(article.areAllCutsOpen());
    QVERIFY(article.toPlainText().contains(u"Home"_s));
    QVERIFY(article.positionOf(0) > closed);
    for (qsizetype i = 0; i < document.text.size(); ++i)
        if (document.text.at(i) != u'\n')
            QCOMPARE(article.characterAt(article.positionOf(i)), document.text.at(i));
    article.setAllCutsOpen(false);
    QCOMPARE(article.positionOf(0), closed);
    QCOMPARE(article.toRawText(), before);
}

void TestReader::showsFirstDocumentWithoutFocus()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    QCOMPARE(reader.documentShown(), workspace->content()->documents.front().id);
    QVERIFY(!reader.page().marks().mentions.empty());
    QVERIFY(!reader.page().marks().claims.empty());
}

void TestReader::clickOnMentionSelectsEntity()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    reader.resize(700, 900);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    for (const MentionMark &mark : std::vector(reader.page().marks().mentions)) {
        selection.setFocus(Focus());
        const int scrolled = reader.page().verticalScrollBar()->value();
        QTest::mouseClick(reader.page().viewport(), Qt::LeftButton, {}, middleOf(reader.page(), mark.span));
        QCOMPARE(selection.focus(), Focus(mark.entity));
        QCOMPARE(canonical(workspace->graph()->clusters(), mark.entity), mark.entity);
        QCOMPARE(reader.page().verticalScrollBar()->value(), scrolled); // a click never makes the page jump
    }
}

void TestReader::clickOnClaimSelectsClaimAndThenTheNext()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    reader.resize(700, 900);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    // A word of the sentence that no mention covers.
    const Span word = m_fixture.spanOf(u"harbour.txt"_s, u"exported"_s);
    const ClaimMark *mark = claimAt(reader.page().marks(), word.begin);
    QVERIFY(mark);
    QVERIFY(!mentionAt(reader.page().marks(), word.begin));
    const std::vector<ClaimId> claims = mark->claims;
    for (size_t i = 0; i <= claims.size(); ++i) {
        QTest::mouseClick(reader.page().viewport(), Qt::LeftButton, {}, middleOf(reader.page(), word));
        QCOMPARE(selection.focus(), Focus(claims.at(i % claims.size())));
    }
    QVERIFY(claimAt(reader.page().marks(), word.begin)->focused);
    QVERIFY(!claimAt(reader.page().marks(), word.begin)->note.isEmpty());
}

void TestReader::dragSelectsTextAndNothingElse()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    reader.resize(700, 900);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    QTextCursor cursor = reader.page().textCursor();
    const Span words = m_fixture.spanOf(u"harbour.txt"_s, u"exported without"_s);
    cursor.setPosition(reader.page().article()->positionOf(words.begin));
    cursor.setPosition(reader.page().article()->positionOf(words.end), QTextCursor::KeepAnchor);
    reader.page().setTextCursor(cursor);
    QCOMPARE(reader.selectedSpan(), words);
    QCOMPARE(selection.focus(), Focus());
}

void TestReader::claimScrollsToItsEvidence()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    reader.resize(420, 240); // far too low for the article
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    for (const Claim &claim : workspace->content()->claims) {
        selection.setFocus(claim.id);
        QCOMPARE(reader.documentShown(), claim.document);
        const QRect evidence = reader.page().rectOf(claim.evidence);
        QVERIFY2(reader.page().viewport()->rect().intersects(evidence),
                 qPrintable(QString::number(evidence.top())));
    }
}

void TestReader::entityStaysWhereItIsMentioned()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    const DocumentId wire = m_fixture.document(u"wire.txt"_s);
    selection.setFocus(Passage{wire, {}});
    QCOMPARE(reader.documentShown(), wire);
    const Clusters &clusters = workspace->graph()->clusters();
    selection.setFocus(canonical(clusters, m_fixture.entity(u"Kestrel Institute"_s))); // named here too
    QCOMPARE(reader.documentShown(), wire);
    QVERIFY(std::ranges::any_of(reader.page().marks().mentions, &MentionMark::focused));
    selection.setFocus(canonical(clusters, m_fixture.entity(u"Calder Holdings"_s))); // named elsewhere only
    QCOMPARE(reader.documentShown(), m_fixture.document(u"ledger.txt"_s));
}

void TestReader::passageOpensItsDocument()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    const Span words = m_fixture.spanOf(u"harbour.txt"_s, u"spokeswoman"_s);
    selection.setFocus(Passage{m_fixture.document(u"ledger.txt"_s), {}});
    selection.setFocus(Passage{m_fixture.document(u"harbour.txt"_s), words});
    QCOMPARE(reader.documentShown(), m_fixture.document(u"harbour.txt"_s));
    QCOMPARE(reader.page().marks().passages, std::vector{words});
    selection.back();
    QCOMPARE(reader.documentShown(), m_fixture.document(u"ledger.txt"_s));
}

void TestReader::stepsThroughAllMentions()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    reader.resize(600, 300);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    reader.page().setFocus();
    const std::vector<MentionMark> mentions = reader.page().marks().mentions;
    for (const MentionMark &mark : mentions) {
        QTest::keyClick(&reader.page(), Qt::Key_J);
        QCOMPARE(reader.selectedSpan(), mark.span);
        QVERIFY(reader.page().viewport()->rect().intersects(reader.page().rectOf(mark.span)));
    }
    QCOMPARE(selection.focus(), Focus()); // looking is not choosing
    QTest::keyClick(&reader.page(), Qt::Key_J); // there is none after the last
    QCOMPARE(reader.selectedSpan(), mentions.back().span);
    QTest::keyClick(&reader.page(), Qt::Key_K);
    QCOMPARE(reader.selectedSpan(), mentions.at(mentions.size() - 2).span);
    QTest::keyClick(&reader.page(), Qt::Key_Return);
    QCOMPARE(selection.focus(), Focus(mentions.at(mentions.size() - 2).entity));
}

void TestReader::stepsThroughMentionsOfTheEntity()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    reader.resize(600, 300);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    reader.page().setFocus();
    const EntityId institute
        = canonical(workspace->graph()->clusters(), m_fixture.entity(u"Kestrel Institute"_s));
    selection.setFocus(institute);
    std::vector<Span> wanted;
    for (const MentionMark &mark : reader.page().marks().mentions)
        if (mark.entity == institute)
            wanted.push_back(mark.span);
    QVERIFY(wanted.size() > 1);
    for (const Span span : wanted) {
        QTest::keyClick(&reader.page(), Qt::Key_J);
        QCOMPARE(reader.selectedSpan(), span);
    }
    QTest::keyClick(&reader.page(), Qt::Key_K);
    QCOMPARE(reader.selectedSpan(), wanted.at(wanted.size() - 2));
}

void TestReader::stepsThroughClaims()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    reader.resize(600, 300);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    reader.page().setFocus();
    std::vector<ClaimId> wanted;
    for (const ClaimMark &mark : reader.page().marks().claims)
        wanted.insert(wanted.end(), mark.claims.begin(), mark.claims.end());
    for (const ClaimId id : wanted) {
        QTest::keyClick(&reader.page(), Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(selection.focus(), Focus(id));
    }
    QTest::keyClick(&reader.page(), Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(selection.focus(), Focus(wanted.back()));
    QTest::keyClick(&reader.page(), Qt::Key_K, Qt::ShiftModifier);
    QCOMPARE(selection.focus(), Focus(wanted.at(wanted.size() - 2)));
}

void TestReader::findsWords()
{
    const auto workspace = open();
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace.get());
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    reader.page().setFocus();
    QTest::keyClick(&reader.page(), Qt::Key_F, Qt::ControlModifier);
    auto *line = reader.findChild<QLineEdit *>();
    QVERIFY(line && line->isVisible());
    QTest::keyClicks(line, u"MACHINE"_s);
    const QString text = reader.page().documentShown()->text;
    QCOMPARE(reader.page().marks().found.size(),
             static_cast<size_t>(text.count(u"machine"_s, Qt::CaseInsensitive)));
    const std::vector<Span> found = reader.page().marks().found;
    QVERIFY(found.size() > 2);
    QCOMPARE(reader.page().marks().current, found.at(0));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(reader.page().marks().current, found.at(1));
    QTest::keyClick(line, Qt::Key_F3);
    QCOMPARE(reader.page().marks().current, found.at(2));
    QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(reader.page().marks().current, found.at(1));
    bool counted = false;
    for (const QLabel *label : reader.findChildren<QLabel *>())
        counted = counted || label->text() == u"2 of %1"_s.arg(found.size());
    QVERIFY(counted);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QVERIFY(reader.page().marks().found.empty());
}

void TestReader::emptyWithoutWorkspace()
{
    Selection selection;
    ReaderView reader(selection);
    QVERIFY(!reader.documentShown());
    const auto workspace = open();
    reader.setWorkspace(workspace.get());
    reader.setWorkspace(nullptr);
    QVERIFY(!reader.documentShown());
    selection.setFocus(ClaimId{99}); // of no dossier
    reader.goToMention(+1);
    reader.find();
    QVERIFY(!reader.documentShown());
}

void TestReader::headlineSaysSo()
{
    Document document = documentOf({});
    document.headlineOnly = true;
    const Article article(document, {}, plainStyle());
    const Article whole(documentOf({}), {}, plainStyle());
    QVERIFY(article.characterCount() > whole.characterCount());
}

void TestReader::longTextStaysUsable()
{
    QString text;
    while (text.size() < 1'000'000)
        text += u"Vantor Photonics makes the machine that may not be exported without a licence. "_s.repeated(
                    4)
            + u"\n\n"_s;
    auto document = std::make_shared<Document>(documentOf(text));
    ArticlePage page;
    page.resize(700, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QElapsedTimer timer;
    timer.start();
    page.setDocumentShown(document, {});
    ArticleMarks marks;
    for (qsizetype at = text.indexOf(u"Vantor"_s); at >= 0; at = text.indexOf(u"Vantor"_s, at + 1))
        marks.mentions.push_back({{at, at + 16}, {1}, EntityType::Organization, false});
    page.setMarks(marks);
    const Span last = marks.mentions.back().span;
    page.reveal(last);
    QVERIFY(page.viewport()->rect().intersects(page.rectOf(last)));
    page.grab();
    qInfo("a text of 1 MB with %zu mentions, opened, scrolled to its end and painted: %lld ms",
          marks.mentions.size(), timer.elapsed());
    QVERIFY(timer.elapsed() < 20'000); // a wide bound: it must not hang
}

QTEST_MAIN(TestReader)
#include "test_reader.moc"
