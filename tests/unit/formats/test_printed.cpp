#include "formats/printedpage.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// A line of words from `left` on, ten points high, half a size to a letter.
void print(PrintedPage &page, double left, double top, const QString &words, double size = 10)
{
    for (const QString &word : words.split(u' ')) {
        const double right = left + double(word.size()) * size * 0.5;
        page.words.push_back({left, top, right, top + size, size, false, true, word});
        left = right + size * 0.3;
    }
}

PrintedPage sheet()
{
    return {.width = 600, .height = 800, .words = {}};
}

QString told(const std::vector<PrintedPage> &pages)
{
    return htmlOfLines(linesOf(pages)).remove(u"<html><body>\n"_s).remove(u"</body></html>\n"_s);
}

} // namespace

class TestPrinted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns();
    void tablesAreReadAcross();
    void hyphens();
    void furniture();
    void runsOnOverPages();
    void columnsWithoutACommonBaseLine();
    void marksOfNotes();
    void linesInTheMiddle();
    void rowsOfThree();
    void whatBrowsersPrint();
};

void TestPrinted::columns()
{
    PrintedPage page = sheet();
    print(page, 50, 40, u"Cranes for a yard"_s, 20);
    for (int i = 0; i < 6; ++i) {
        print(page, 50, 80 + i * 12, u"left line %1 of the first column goes"_s.arg(i));
        print(page, 330, 80 + i * 12, u"right line %1 of the second one goes"_s.arg(i));
    }
    const QString html = told({page});
    QVERIFY2(html.startsWith(u"<!--page 1--><h1>Cranes for a yard</h1>\n<p>left line 0"_s), qPrintable(html));
    QVERIFY(html.indexOf(u"left line 5"_s) < html.indexOf(u"right line 0"_s));
}

// Cells are short: a row belongs together.
void TestPrinted::tablesAreReadAcross()
{
    PrintedPage page = sheet();
    for (int i = 0; i < 8; ++i) {
        print(page, 50, 80 + i * 20, u"month %1"_s.arg(i));
        print(page, 330, 80 + i * 20, u"rent %1"_s.arg(i));
    }
    QVERIFY(told({page}).contains(u"month 3 rent 3"_s));
}

void TestPrinted::hyphens()
{
    PrintedPage page = sheet();
    print(page, 50, 80, u"The company sold the co-operative many cranes in the har-"_s);
    print(page, 50, 92, u"bour and asked nobody; a lawyer for the co-"_s);
    print(page, 50, 104, u"operative denied it."_s);
    const QString html = told({page});
    QVERIFY2(html.contains(u"har&shy;bour"_s), qPrintable(html));
    QVERIFY2(html.contains(u"the co-operative denied"_s), qPrintable(html));
}

void TestPrinted::furniture()
{
    std::vector<PrintedPage> pages;
    for (int i = 0; i < 3; ++i) {
        PrintedPage page = sheet();
        print(page, 50, 20, i % 2 == 0 ? u"Coastal Review"_s : u"Vol. 12"_s);
        print(page, 500, 20, QString::number(14 + i));
        for (int line = 0; line < 6; ++line)
            print(page, 50, 80 + line * 12,
                  QString(u"cranes "_s.repeated(i + 1) + u"and barges"_s.repeated(line + 1)));
        print(page, 280, 780, u"- %1 -"_s.arg(i + 1));
        pages.push_back(page);
    }
    const QString html = told(pages);
    for (const QString &head :
         {u"Coastal Review 14"_s, u"Vol. 12 15"_s, u"Coastal Review 16"_s, u"- 1 -"_s, u"- 3 -"_s})
        QVERIFY2(html.contains(u"<div class=\"pagefurniture\">"_s + head + u"</div>"_s),
                 qPrintable(head + html));
    QVERIFY(!html.contains(u"pagefurniture\">cranes"_s));
}

void TestPrinted::runsOnOverPages()
{
    PrintedPage first = sheet();
    PrintedPage second = sheet();
    print(first, 50, 80, u"The yard leased four cranes from a firm that nobody"_s);
    print(second, 50, 80, u"had heard of before, its owner said."_s);
    QCOMPARE(
        told({first, second}),
        u"<!--page 1--><p>The yard leased four cranes from a firm that nobody<!--page 2-->\nhad heard of "
        "before, its owner said.</p>\n"_s);
}

// As browsers print them.
void TestPrinted::columnsWithoutACommonBaseLine()
{
    PrintedPage page = sheet();
    for (int i = 0; i < 4; ++i) {
        print(page, 50, 80 + i * 12, u"left line %1 of the first column goes"_s.arg(i));
        print(page, 330, 85 + i * 12, u"right line %1 of the second one goes"_s.arg(i));
    }
    const QString html = told({page});
    QVERIFY2(html.indexOf(u"left line 3"_s) < html.indexOf(u"right line 0"_s), qPrintable(html));
}

void TestPrinted::marksOfNotes()
{
    PrintedPage page = sheet();
    print(page, 50, 80, u"Orlo sold the cranes."_s);
    const double right = page.words.back().right;
    page.words.push_back({right + 0.5, 78, right + 3, 84, 6, false, true, u"1"_s});
    print(page, right + 6, 80, u"It said 12 so."_s);
    QVERIFY2(told({page}).contains(u"<p>Orlo sold the cranes. It said 12 so.</p>"_s),
             qPrintable(told({page})));
}

void TestPrinted::linesInTheMiddle()
{
    PrintedPage page = sheet();
    print(page, 192, 60, u"Ana Kerr"_s);
    print(page, 183, 72, u"9 March 2023"_s);
    for (int i = 0; i < 4; ++i)
        print(page, 50, 84 + i * 12,
              u"Orlo sold the yard as many cranes as it had to sell in all these years"_s);
    const QString html = told({page});
    QVERIFY2(html.contains(u"<p>Ana Kerr</p>"_s) && html.contains(u"<p>9 March 2023</p>"_s),
             qPrintable(html));
}

void TestPrinted::rowsOfThree()
{
    PrintedPage page = sheet();
    print(page, 50, 80, u"The yard bought cranes"_s);
    for (int i = 0; i < 2; ++i) {
        print(page, 50, 92 + i * 12, u"crane %1"_s.arg(i));
        print(page, 200, 92 + i * 12, u"yard"_s);
        print(page, 400, 92 + i * 12, u"40,000"_s);
    }
    QVERIFY2(told({page}).contains(u"<p>crane 0 | yard | 40,000</p>\n<p>crane 1"_s),
             qPrintable(told({page})));
}

void TestPrinted::whatBrowsersPrint()
{
    PrintedPage page = sheet();
    print(page, 20, 20, u"3/14/23, 6:08 PM"_s);
    print(page, 260, 20, u"Cranes | The Mole"_s);
    for (int i = 0; i < 5; ++i)
        print(page, 50, 84 + i * 12, u"Orlo sold the yard as many cranes as it had"_s);
    print(page, 20, 780, u"https://mole.example/cranes"_s);
    print(page, 560, 780, u"1/1"_s);
    const QString html = told({page});
    QCOMPARE(html.count(u"pagefurniture"_s), 2);
}

QTEST_GUILESS_MAIN(TestPrinted)
#include "test_printed.moc"
