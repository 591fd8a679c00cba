#include "extract/confidence.h"

#include <QFile>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

Claim claimOf(const QString &rule, Polarity polarity, double confidence)
{
    Claim claim;
    claim.rule = rule;
    claim.polarity = polarity;
    claim.confidence = confidence;
    return claim;
}

} // namespace

class TestConfidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheList();
    void keepsItsOwnWhereTheListIsSilent();
};

// Each line of the list is what claims of its kind get, and only they.
void TestConfidence::followsTheList()
{
    QFile file(QStringLiteral(CLEW_SOURCE_DIR "/resources/frames/confidence.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (line.startsWith('#') || fields.size() < 6)
            continue;
        ++rows;
        const double share = fields[3].toDouble();
        QVERIFY2(share > 0 && share < 1, line.constData());
        QVERIFY2(fields[4].toInt() <= fields[5].toInt(), line.constData());
        const Polarity polarity = fields[1] == "asserted" ? Polarity::Asserted : Polarity::Denied;
        if (fields[2] == "context") { // whichever the frame, but no surer than the frame itself
            QCOMPARE(calibratedConfidence(claimOf(u"by hand+context"_s, polarity, 0.97)), share);
            QCOMPARE(calibratedConfidence(claimOf(u"by hand+context"_s, polarity, 0.05)), 0.05);
            continue;
        }
        const double raw = fields[2] == "high" ? 0.66 : 0.31;
        // the line of the frame does not matter
        QCOMPARE(calibratedConfidence(claimOf(QString::fromUtf8(fields[0]) % u":7"_s, polarity, raw)), share);
        QCOMPARE(calibratedConfidence(claimOf(QString::fromUtf8(fields[0]) % u":1+denied"_s, polarity, raw)),
                 share);
    }
    QVERIFY(rows > 8);
}

void TestConfidence::keepsItsOwnWhereTheListIsSilent()
{
    QCOMPARE(calibratedConfidence(claimOf(u"by hand"_s, Polarity::Asserted, 0.37)), 0.37);
    QCOMPARE(calibratedConfidence(claimOf({}, Polarity::Possible, 0.9)), 0.9);
}

QTEST_GUILESS_MAIN(TestConfidence)
#include "test_confidence.moc"
