#include "extract/frames.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ClaimFrame>> read(const QByteArray &text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return readFrames(buffer, u"trade.txt"_s, {});
}

Result<WordClasses> readClasses(const QByteArray &text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return readWords(buffer, u"words.txt"_s);
}

} // namespace

class TestFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineBecomesAFrame()
    {
        const auto frames = read("# goods\n\nsells_to : verb sell : subject=from:party! to=to:buyer "
                                 "polarity=possible confidence=0.4\n");
        QVERIFY(frames.has_value());
        QCOMPARE(int(frames->size()), 1);
        const ClaimFrame &frame = frames->front();
        QCOMPARE(frame.predicate, Predicate::SellsTo);
        QCOMPARE(frame.kind, TriggerKind::Verb);
        QCOMPARE(frame.rule, u"trade:3"_s);
        QCOMPARE(frame.polarity, Polarity::Possible);
        QCOMPARE(frame.confidence, 0.4);
        QCOMPARE(int(frame.slots.size()), 2);
        QVERIFY(frame.slots[0].required);
        QCOMPARE(frame.slots[1].role, Role::To);
        QVERIFY(!frame.slots[1].required);
    }

    void damagedLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no fields") << QByteArray("sells_to verb sell");
        QTest::newRow("unknown predicate") << QByteArray("sells : verb sell : subject=from:party!");
        QTest::newRow("unknown kind") << QByteArray("sells_to : adverb sell : subject=from:party!");
        QTest::newRow("no trigger") << QByteArray("sells_to : verb : subject=from:party!");
        QTest::newRow("unknown role") << QByteArray("sells_to : verb sell : subject=who:party!");
        QTest::newRow("unknown types") << QByteArray("sells_to : verb sell : subject=from:dragon!");
        QTest::newRow("slot without role") << QByteArray("sells_to : verb sell : subject");
        QTest::newRow("unknown polarity")
            << QByteArray("sells_to : verb sell : subject=from:party polarity=odd");
        QTest::newRow("confidence") << QByteArray("sells_to : verb sell : subject=from:party confidence=7");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x00\x01");
    }
    void damagedLine()
    {
        QFETCH(QByteArray, line);
        const auto frames = read("produces : verb make : subject=from:firm!\n" + line + '\n');
        QVERIFY(!frames.has_value());
        QCOMPARE(frames.error().code, ErrorCode::BadResource);
        QCOMPARE(frames.error().file, u"trade.txt"_s);
        QCOMPARE(frames.error().place, u"line 2"_s);
    }

    void damagedWords()
    {
        const auto words = readClasses("words be : is are\nwords of no colon\n");
        QVERIFY(!words.has_value());
        QCOMPARE(words.error().code, ErrorCode::BadResource);
        QCOMPARE(words.error().place, u"line 2"_s);
    }

    void forms_data()
    {
        QTest::addColumn<QString>("lemma");
        QTest::addColumn<QString>("forms");
        QTest::newRow("regular") << u"rent"_s << u"rents rented rented renting"_s;
        QTest::newRow("silent e") << u"lease"_s << u"leases leased leased leasing"_s;
        QTest::newRow("y") << u"supply"_s << u"supplies supplied supplied supplying"_s;
        QTest::newRow("doubled") << u"ban"_s << u"bans banned banned banning"_s;
        QTest::newRow("sibilant") << u"furnish"_s << u"furnishes furnished furnished furnishing"_s;
        QTest::newRow("irregular") << u"sell"_s << u"sells sold sold selling"_s;
        QTest::newRow("particle") << u"rent_out"_s << u"rents out rented out rented out renting out"_s;
    }
    void forms()
    {
        QFETCH(QString, lemma);
        QFETCH(QString, forms);
        const auto words = readClasses("irregular : sell sold sold\n");
        QVERIFY(words.has_value());
        const VerbForms found = inflect(lemma, *words);
        QCOMPARE(QStringList({found.third, found.past, found.participle, found.gerund}).join(u' '), forms);
    }

    void shippedFilesAreSound()
    {
        const auto lexicon = readLexicon(u":/frames"_s);
        QVERIFY2(lexicon.has_value(),
                 lexicon ? "" : qPrintable(lexicon.error().file + lexicon.error().place));
        QSet<int> predicates;
        for (const ClaimFrame &frame : lexicon->frames)
            predicates.insert(int(frame.predicate));
        QCOMPARE(int(predicates.size()), predicateCount); // every predicate has a frame
    }

    void missingFolder()
    {
        const auto lexicon = readLexicon(u":/no-such-folder"_s);
        QVERIFY(!lexicon.has_value());
        QCOMPARE(lexicon.error().code, ErrorCode::BadResource);
    }
};

QTEST_GUILESS_MAIN(TestFrames)
#include "test_frames.moc"
