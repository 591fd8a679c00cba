#include "common/theme.h"
#include "reader/article.h"
#include "reader/articlelines.h"
#include "reader/articlepage.h"
#include "reader/claimpens.h"
#include "reader/margin.h"
#include "reader/printing.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clew;

namespace {

std::shared_ptr<Document> documentOf(const QString &text)
{
    auto document = std::make_shared<Document>();
    document->id = {7};
    document->file = u"a.txt"_s;
    document->metadata.title = u"A title"_s;
    document->text = text;
    return document;
}

const QString sentence = u"Acme sold forty saws to Beta, and Gamma leased them from Beta, two clerks said."_s;

Span spanOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return {at, at + words.size()};
}

ClaimLine lineOf(qint64 id, const QString &words, Polarity polarity = Polarity::Asserted,
                 ClaimStatus status = ClaimStatus::Proposed, ClaimMaker maker = ClaimMaker::Machine)
{
    ClaimLine line;
    line.claim = {id};
    line.words = words;
    line.polarity = polarity;
    line.status = status;
    line.maker = maker;
    line.trigger = spanOf(sentence, id == 1 ? u"sold"_s : u"leased"_s);
    return line;
}

ArticleMarks marksWith(std::vector<ClaimLine> lines)
{
    ArticleMarks marks;
    ClaimMark mark;
    mark.evidence = {0, sentence.size()};
    for (const ClaimLine &line : lines)
        mark.claims.push_back(line.claim);
    mark.lines = std::move(lines);
    marks.claims = {mark};
    return marks;
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marginTellsTheSpeaker();
    void marginTellsSeveralClaimsApart();
    void marginFoldsWhatHasNoRoom();
    void clickOnARowChoosesItsClaim();
    void rowsNeverOverlap();
    void polarityHasItsStyle();
    void badgesNeverMoveTheText();
    void printsEveryPage();
    void staysReadableWhenNarrow();
};

void TestMarks::marginTellsTheSpeaker()
{
    const Article article(*documentOf(sentence), {}, {QFont(), QFont(), Qt::black, Qt::gray, Qt::white});
    ClaimLine line = lineOf(1, u"sells to"_s);
    const Column column{160, 560, 16};
    const QRectF clip(0, 0, 600, 600);
    QVERIFY(
        marginRows(article, marksWith({line}), column, QFont(), clip).empty()); // nothing that it need tell
    line.speaker = u"two clerks"_s;
    const std::vector<MarginRow> rows = marginRows(article, marksWith({line}), column, QFont(), clip);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().words, u"two clerks"_s);
    QCOMPARE(rows.front().claim, ClaimId{1});
    QVERIFY(marginRows(article, marksWith({line}), {40, 560, 16}, QFont(), clip).empty()); // no room
}

void TestMarks::marginTellsSeveralClaimsApart()
{
    ArticlePage page;
    page.resize(700, 400);
    page.setDocumentShown(documentOf(sentence.chopped(1) + u", and again"_s.repeated(30)), {});
    const Article &article = *page.article();
    const std::vector<MarginRow> rows = marginRows(
        article,
        marksWith({lineOf(1, u"sells to"_s, Polarity::Asserted, ClaimStatus::Confirmed),
                   lineOf(2, u"rents to"_s, Polarity::Denied, ClaimStatus::Rejected, ClaimMaker::Person)}),
        {160, 560, 16}, QFont(), QRectF(0, 0, 700, 900));
    // the marks cover one line or more of the sentence; rows that fit are told one by one
    QVERIFY(!rows.empty());
    if (rows.size() == 2) {
        QCOMPARE(rows.at(0).status, ClaimStatus::Confirmed);
        QCOMPARE(rows.at(1).status, ClaimStatus::Rejected);
        QCOMPARE(rows.at(1).maker, ClaimMaker::Person);
        QCOMPARE(rows.at(1).polarity, Polarity::Denied);
    }
}

void TestMarks::marginFoldsWhatHasNoRoom()
{
    const Article article(*documentOf(sentence), {}, {QFont(), QFont(), Qt::black, Qt::gray, Qt::white});
    std::vector<ClaimLine> lines;
    for (int i = 1; i <= 40; ++i)
        lines.push_back(lineOf(i, u"sells to"_s));
    ArticleMarks marks = marksWith(lines);
    const Column column{160, 560, 16};
    const QRectF clip(0, 0, 600, 600);
    QVERIFY(marginRows(article, marks, column, QFont(), clip).size() < 10);
    marks.claims.front().focused = true; // then all are told
    marks.claims.front().note = u"two clerks\nasserted"_s;
    QCOMPARE(marginRows(article, marks, column, QFont(), clip).size(), size_t(42));
}

void TestMarks::clickOnARowChoosesItsClaim()
{
    ArticlePage page;
    page.resize(1000, 500);
    page.setDocumentShown(documentOf(sentence + u"\n\n"_s + sentence), {});
    ArticleMarks marks = marksWith({lineOf(1, u"sells to"_s), lineOf(2, u"rents to"_s)});
    marks.claims.front().lines.front().focused = true;
    marks.claims.front().focused = true;
    marks.claims.front().note = u"two clerks"_s;
    page.setMarks(marks);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy clicked(&page, &ArticlePage::claimClicked);
    const QRect line = page.rectOf({0, 5});
    std::vector<ClaimId> seen;
    for (int y = line.top(); y < line.top() + 80; y += 4) {
        clicked.clear();
        const QPoint at(static_cast<int>(page.columnRect().left()) - 40, y);
        QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, at);
        for (const QList<QVariant> &signal : clicked) {
            const auto claims = signal.at(0).value<std::vector<ClaimId>>();
            if (claims.size() == 1 && (seen.empty() || seen.back() != claims.front()))
                seen.push_back(claims.front());
        }
    }
    QCOMPARE(seen, (std::vector<ClaimId>{{1}, {2}})); // the note tells of the first, then a row each
}

void TestMarks::rowsNeverOverlap()
{
    QString text;
    ArticleMarks marks;
    for (int i = 0; i < 30; ++i) {
        ClaimMark mark;
        mark.evidence = {text.size(), text.size() + 10};
        for (int j = 0; j < 3; ++j) {
            mark.claims.push_back({i * 3 + j + 1});
            ClaimLine line = lineOf(i * 3 + j + 1, u"sells to"_s);
            line.speaker = u"speaker %1"_s.arg(j);
            mark.lines.push_back(line);
        }
        mark.focused = i % 4 == 0;
        mark.note = u"a\nb\nc"_s;
        marks.claims.push_back(mark);
        text += u"One, two. "_s + (i % 3 == 0 ? u"\n\n"_s : u""_s);
    }
    const Article article(*documentOf(text), {}, {QFont(), QFont(), Qt::black, Qt::gray, Qt::white});
    const std::vector<MarginRow> rows
        = marginRows(article, marks, {160, 460, 16}, QFont(), QRectF(0, 0, 600, 4000));
    QVERIFY(rows.size() > 30);
    for (size_t i = 1; i < rows.size(); ++i)
        QVERIFY(rows.at(i).rect.top() >= rows.at(i - 1).rect.bottom() - 0.01);
}

void TestMarks::polarityHasItsStyle()
{
    const Theme &theme = lightTheme();
    const auto pattern = [&](Polarity polarity) {
        return claimPen(polarity, ClaimStatus::Proposed, theme, 2).dashPattern();
    };
    QVERIFY(pattern(Polarity::Asserted) != pattern(Polarity::Possible));
    QVERIFY(pattern(Polarity::Possible) != pattern(Polarity::Denied));
    QVERIFY(pattern(Polarity::Denied) == pattern(Polarity::Negated));
    QVERIFY(claimPen(Polarity::Asserted, ClaimStatus::Confirmed, theme, 2).color()
            != claimPen(Polarity::Asserted, ClaimStatus::Proposed, theme, 2).color());
    ClaimMark mark;
    mark.lines = {lineOf(1, u"x"_s, Polarity::Asserted, ClaimStatus::Rejected)};
    QCOMPARE(sentencePen(mark, theme).style(), Qt::NoPen);
    mark.lines.push_back(lineOf(2, u"x"_s, Polarity::Possible));
    QVERIFY(sentencePen(mark, theme).style() != Qt::NoPen); // that of the one that stands
}

void TestMarks::badgesNeverMoveTheText()
{
    ArticlePage page;
    page.resize(700, 400);
    page.setDocumentShown(documentOf(sentence), {});
    ArticleMarks marks;
    marks.mentions = {{{0, 4}, {1}, EntityType::Organization, false},
                      {spanOf(sentence, u"Beta"_s), {2}, EntityType::Person, false}};
    page.setMarks(marks);
    const qreal with = page.rectOf(spanOf(sentence, u"Beta"_s)).left();
    ReaderLook look = page.look();
    look.letters = false;
    page.setLook(look);
    QVERIFY(page.rectOf(spanOf(sentence, u"Beta"_s)).left() < with); // room was made for the badge
    for (qsizetype i = 0; i < sentence.size(); ++i)
        QCOMPARE(page.article()->offsetAt(page.article()->positionOf(i)), std::optional(i));
}

void TestMarks::printsEveryPage()
{
    const auto document = documentOf(QString(sentence + u"\n\n"_s).repeated(120));
    ArticleMarks marks = marksWith({lineOf(1, u"sells to"_s)});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(printArticle(writer, *document, {u"The source"_s, {}}, marks, true));
    }
    QVERIFY(bytes.startsWith("%PDF"));
    const qsizetype pages = bytes.count("/Type /Page\n");
    QVERIFY2(pages >= 3 && pages < 20, qPrintable(QString::number(pages)));
}

void TestMarks::staysReadableWhenNarrow()
{
    ArticlePage page;
    page.setDocumentShown(documentOf(sentence.repeated(20)), {});
    for (const int width : {120, 300, 480, 900, 2400}) {
        page.resize(width, 400);
        page.show();
        QCoreApplication::processEvents();
        const QRectF column = page.columnRect();
        QVERIFY(column.left() >= 0 && column.right() <= page.viewport()->width());
        QVERIFY2(column.width() > std::min(300.0, width * 0.3), qPrintable(QString::number(column.width())));
    }
}

QTEST_MAIN(TestMarks)
#include "test_marks.moc"
