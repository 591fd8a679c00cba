#include "origins/creditedreport.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Against whose date an undated retelling is read.
class TestCreditedReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_data();
    void reports();
};

namespace {

const QString story = u"It said Orlo, Vane and Norr met Kell and Bruna in Larkfield last May."_s;

Document document(qint64 id, const QString &publisher, const QString &published, const QString &text)
{
    Document result;
    result.id = {id};
    result.metadata.publisher = publisher;
    result.metadata.published = published;
    result.text = text;
    return result;
}

} // namespace

void TestCreditedReport::reports_data()
{
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the report") << u"The Sable Gazette"_s << u"2023-03-09"_s << story << true;
    QTest::newRow("another publication") << u"Harbour Post"_s << u"2023-03-09"_s << story << false;
    QTest::newRow("undated") << u"The Sable Gazette"_s << QString() << story << false;
    QTest::newRow("another story") << u"The Sable Gazette"_s << u"2023-03-09"_s
                                   << u"It said Orlo and Vane saw Moss and Pell in Greywater."_s << false;
    QTest::newRow("only a headline") << u"The Sable Gazette"_s << u"2023-03-09"_s
                                     << u"It said Orlo and Vane met"_s << false;
}

void TestCreditedReport::reports()
{
    QFETCH(QString, publisher);
    QFETCH(QString, published);
    QFETCH(QString, text);
    QFETCH(bool, expected);
    const Document undated = document(1, {}, {}, u"The Sable Gazette reported it. "_s + story);
    const std::vector<Derivation> credits{{{1}, u"Sable Gazette"_s, {0, 17}, {}}};
    const Document other = document(2, publisher, published, text);
    const Document later = document(3, publisher, published.isEmpty() ? QString() : u"2024-01-01"_s, text);
    const std::vector<const Document *> others{&later, &undated, &other};
    QCOMPARE(creditedReport(undated, credits, others), expected ? &other : nullptr);
}

QTEST_GUILESS_MAIN(TestCreditedReport)
#include "test_creditedreport.moc"
