#include "reader/articlelines.h"
#include "reader/articlepage.h"
#include "reader/cuts.h"
#include "reader/readerview.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace clew;

namespace {

// A text made by cutting [navigation] and {repairing|what was wrong} in an original.
Document cleaned(const QString &original)
{
    Document document;
    document.id = {7};
    document.file = u"a.txt"_s;
    qsizetype at = 0; // in the original without the brackets
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar c = original.at(i);
        const bool cut = c == u'[';
        if (!cut && c != u'{') {
            document.text += c;
            ++at;
            continue;
        }
        const qsizetype end = original.indexOf(cut ? u']' : u'}', i);
        const QString inside = original.mid(i + 1, end - i - 1);
        const QString right = cut ? QString() : inside.section(u'|', 0, 0);
        const QString wrong = cut ? inside : inside.section(u'|', 1);
        document.ledger.push_back({{at, at + wrong.size()},
                                   cut ? LedgerReason::Navigation : LedgerReason::OcrRepair,
                                   wrong,
                                   right});
        document.text += right;
        at += wrong.size();
        i = end;
    }
    return document;
}

ArticleStyle plainStyle()
{
    return {QFont(), QFont(), Qt::black, Qt::gray, Qt::white};
}

} // namespace

class TestCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesInItsPlace_data();
    void liesInItsPlace();
    void everyOffsetStays_data() { liesInItsPlace_data(); }
    void everyOffsetStays();
    void spansGoAroundWhatIsOnShow();
    void whiteSpaceIsNoCut();
    void clickOpensAndFolds();
    void keyShowsAll();
    void selectionSkipsWhatWasCut();
};

void TestCuts::liesInItsPlace_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("open"); // with all cuts on show; "|" a paragraph
    QTest::newRow("before the text") << u"[Home]Acme sold saws."_s << u" navigation  Home |Acme sold saws."_s;
    QTest::newRow("after the text") << u"Acme sold saws.[Home]"_s << u"Acme sold saws.| navigation  Home "_s;
    QTest::newRow("at the end of a paragraph")
        << u"One.[Home]\n\nTwo."_s << u"One.| navigation  Home |Two."_s;
    QTest::newRow("at the head of a paragraph")
        << u"One.\n\n[Home]Two."_s << u"One.| navigation  Home |Two."_s;
    QTest::newRow("two at one place")
        << u"One.[Home]\n\n[World]Two."_s << u"One.| navigation  Home \n navigation  World |Two."_s;
    QTest::newRow("within a sentence") << u"Acme [1] sold saws."_s << u"Acme  navigation  1  sold saws."_s;
    QTest::newRow("repair") << u"An {AI|Al} firm."_s << u"An Al AI firm."_s;
    QTest::newRow("nothing but a cut") << u"[Home]"_s << u" navigation  Home |"_s;
    QTest::newRow("surrogates") << u"😀.[😀😀]\n\n😀😀."_s << u"😀.| navigation  😀😀 |😀😀."_s;
}

void TestCuts::liesInItsPlace()
{
    QFETCH(QString, original);
    QFETCH(QString, open);
    const Document document = cleaned(original);
    Article article(document, {}, plainStyle());
    const QString folded = article.toRawText();
    article.setAllCutsOpen(true);
    QString body = article.toRawText();
    body = body.mid(body.indexOf(QChar::ParagraphSeparator, body.indexOf(u'▾')) + 1);
    body.replace(QChar::LineSeparator, u'\n');
    body.replace(QChar::ParagraphSeparator, u'|');
    QCOMPARE(body, open);
    article.setAllCutsOpen(false);
    QCOMPARE(article.toRawText(), folded);
}

// Whatever is on show, every unit of the text is found at its own position.
void TestCuts::everyOffsetStays()
{
    QFETCH(QString, original);
    const Document document = cleaned(original);
    Article article(document, {}, plainStyle());
    const size_t cuts = article.cuts().size();
    for (size_t open = 0; open < (size_t(1) << cuts); ++open) {
        for (size_t i = 0; i < cuts; ++i)
            article.setCutOpen(i, (open >> i) & 1);
        for (qsizetype i = 0; i < document.text.size(); ++i) {
            const QChar shown = article.characterAt(article.positionOf(i));
            QCOMPARE(shown,
                     document.text.at(i) == u'\n' ? QChar(QChar::ParagraphSeparator) : document.text.at(i));
            QCOMPARE(article.offsetAt(article.positionOf(i)), std::optional(i));
            QCOMPARE(article.offsetFrom(article.positionOf(i)), i);
        }
        for (size_t i = 0; i < cuts; ++i)
            for (int at = article.placeOfCut(i).begin; at < article.placeOfCut(i).end; ++at)
                QCOMPARE(article.offsetFrom(at), article.cuts().at(i).at);
    }
}

void TestCuts::spansGoAroundWhatIsOnShow()
{
    const Document document = cleaned(u"Acme [1] sold saws."_s); // "Acme  sold saws."
    Article article(document, {}, plainStyle());
    QCOMPARE(article.piecesOf({0, 10}).size(), size_t(1));
    article.setCutOpen(0, true);
    const std::vector<Piece> pieces = article.piecesOf({0, 10});
    QCOMPARE(pieces.size(), size_t(2));
    QCOMPARE(pieces.at(0).end - pieces.at(0).begin + pieces.at(1).end - pieces.at(1).begin, 10);
    QCOMPARE(article.piecesOf({0, 5}).size(), size_t(1)); // ends where it stands
    QCOMPARE(article.piecesOf({5, 10}).size(), size_t(1)); // begins there
    QCOMPARE(article.characterAt(article.piecesOf({5, 10}).front().begin), document.text.at(5));
}

void TestCuts::whiteSpaceIsNoCut()
{
    Document document = cleaned(u"One.\n\nTwo."_s);
    document.ledger = {{{4, 7}, LedgerReason::WhiteSpace, u" \n\n"_s, u"\n\n"_s},
                       {{8, 9}, LedgerReason::Navigation, u"x"_s, {}}};
    const std::vector<Cut> cuts = cutsOf(document);
    QCOMPARE(cuts.size(), size_t(1));
    QCOMPARE(cuts.front().at, qsizetype(7)); // moved by the white space before it
}

void TestCuts::clickOpensAndFolds()
{
    ArticlePage page;
    page.resize(700, 500);
    page.setDocumentShown(std::make_shared<Document>(cleaned(u"One.[Home | World]\n\nTwo."_s)), {});
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QPoint fold = foldRect(*page.article(), 0).center().toPoint();
    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, fold);
    QVERIFY(page.article()->isCutOpen(0));
    QVERIFY(page.toPlainText().contains(u"Home | World"_s));
    page.setZoom(1.5); // set anew, and still open
    QVERIFY(page.article()->isCutOpen(0));
    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, foldRect(*page.article(), 0).center().toPoint());
    QVERIFY(!page.article()->isCutOpen(0));
}

void TestCuts::keyShowsAll()
{
    test::DossierFixture fixture;
    const auto workspace = Workspace::open(fixture.path());
    QVERIFY(workspace);
    Selection selection;
    ReaderView reader(selection);
    reader.setWorkspace(workspace->get());
    reader.resize(700, 500);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    reader.page().setFocus();
    QTest::keyClick(&reader.page(), Qt::Key_L);
    QVERIFY(reader.page().isLedgerOpen());
    QVERIFY(reader.page().toPlainText().contains(u"Subscribe for a month for free"_s));
    QTest::keyClick(&reader.page(), Qt::Key_L);
    QVERIFY(!reader.page().toPlainText().contains(u"Subscribe for a month for free"_s));
    // the chip at its head does the same
    const QRectF chip = reader.page().article()->documentLayout()->blockBoundingRect(
        *reader.page().article()->ledgerChip());
    QTest::mouseClick(reader.page().viewport(), Qt::LeftButton, {},
                      chip.center().toPoint() - QPoint(0, reader.page().verticalScrollBar()->value()));
    QVERIFY(reader.page().isLedgerOpen());
}

void TestCuts::selectionSkipsWhatWasCut()
{
    ArticlePage page;
    page.setDocumentShown(std::make_shared<Document>(cleaned(u"Acme [1] sold saws."_s)), {});
    page.setLedgerOpen(true);
    page.selectAll();
    QCOMPARE(page.selectedSpan(), (Span{0, page.documentShown()->text.size()}));
    page.select({2, 8});
    QCOMPARE(page.selectedSpan(), (Span{2, 8}));
    QVERIFY(page.textCursor().selectedText().contains(u'1')); // and what was cut can be copied
}

QTEST_MAIN(TestCuts)
#include "test_cuts.moc"
