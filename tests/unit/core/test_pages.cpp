#include "core/pages.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks();
    void formFeeds();
    void none();
};

// "<p><!--page 1-->" cut, "one", "\n<!--page 2-->" became a blank, "two"
void TestPages::marks()
{
    Document document;
    document.text = u"one two"_s;
    document.ledger = {{{0, 16}, LedgerReason::Markup, u"<p><!--page 1-->"_s, {}},
                       {{19, 33}, LedgerReason::WhiteSpace, u"\n<!--page 2-->"_s, u" "_s}};
    QCOMPARE(pageOf(document, 0), 1);
    QCOMPARE(pageOf(document, 2), 1);
    QCOMPARE(pageOf(document, 4), 2);
    QCOMPARE(pageOf(document, 7), 2);
}

void TestPages::formFeeds()
{
    Document document;
    document.text = u"one two six"_s;
    document.ledger = {{{3, 5}, LedgerReason::LineJoin, u"\n\f"_s, u" "_s},
                       {{8, 10}, LedgerReason::LineJoin, u"\f\n"_s, u" "_s}};
    QCOMPARE(pageOf(document, 1), 1);
    QCOMPARE(pageOf(document, 4), 2);
    QCOMPARE(pageOf(document, 8), 3);
}

void TestPages::none()
{
    Document document;
    document.text = u"one"_s;
    document.ledger = {{{0, 3}, LedgerReason::Markup, u"<p>"_s, {}}};
    QVERIFY(!pageOf(document, 1));
}

QTEST_GUILESS_MAIN(TestPages)
#include "test_pages.moc"
