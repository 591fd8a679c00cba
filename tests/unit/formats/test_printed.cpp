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

QTEST_GUILESS_MAIN(TestPrinted)
#include "test_printed.moc"
