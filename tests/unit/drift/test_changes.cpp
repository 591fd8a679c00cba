#include "drift/amountdrift.h"
#include "drift/speakers.h"
#include "language/analyse.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

Speaker spoken(const QString &text, SpeakerKind kind)
{
    return {kind, text, {}};
}

std::vector<Amount> amountsIn(const QString &text)
{
    const Analysis analysis = analyse(text);
    return analysis.sentences.empty() ? std::vector<Amount>() : findAmounts(text, analysis.sentences.front());
}

} // namespace
Q_DECLARE_METATYPE(std::optional<DriftKind>)

// What counts as another speaker, and as another number.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speakers_data();
    void speakers();
    void amounts_data();
    void amounts();
};

void TestChanges::speakers_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<std::optional<DriftKind>>("kind");
    using Kind = std::optional<DriftKind>;
    QTest::newRow("the same") << u"two clerks"_s << u"Two clerks"_s << u""_s << Kind();
    QTest::newRow("one became many") << u"a port official"_s << u"port officials"_s << u""_s
                                     << Kind(DriftKind::SpeakerCount);
    QTest::newRow("two became several")
        << u"two employees of the mill"_s << u"several employees"_s << u""_s << Kind(DriftKind::SpeakerCount);
    QTest::newRow("another word for it") << u"two staffers"_s << u"two employees"_s << u""_s << Kind();
    QTest::newRow("relabelled") << u"two people close to the mill"_s << u"two executives"_s << u""_s
                                << Kind(DriftKind::SpeakerRelabelled);
    QTest::newRow("of the other side")
        << u"one of the technicians"_s << u"a former buyer"_s << u""_s << Kind(DriftKind::SpeakerChanged);
    QTest::newRow("nobody any more") << u"a clerk"_s << u"It is said"_s << u""_s
                                     << Kind(DriftKind::SpeakerImpersonal);
    QTest::newRow("called as the origin does too")
        << u"Ada Brodin"_s << u"a lawyer"_s << u"So said Ada Brodin, a lawyer in Lunde."_s << Kind();
    QTest::newRow("the publication itself") << u"a clerk"_s << u"the Post"_s << u""_s << Kind();
    QTest::newRow("back-reference") << u"a clerk"_s << u"she"_s << u""_s << Kind();
}

void TestChanges::speakers()
{
    QFETCH(QString, was);
    QFETCH(QString, is);
    QFETCH(QString, sentence);
    QFETCH(std::optional<DriftKind>, kind);
    ComparedSentence origin;
    for (const ContentWord &word : contentWords(sentence, {0, sentence.size()}))
        origin.stems.insert(word.stem);
    const SpeakerKind former = was == u"Ada Brodin"_s ? SpeakerKind::Named : SpeakerKind::Role;
    const SpeakerKind latter = is.startsWith(u"It is"_s) ? SpeakerKind::Anonymous : SpeakerKind::Role;
    const auto found
        = speakerChange(spoken(was, former), spoken(is, latter), {}, origin, u"The Harbour Post"_s).kind;
    QVERIFY2(found == kind, found ? qPrintable(codeOf(*found)) : "none");
}

void TestChanges::amounts_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    QTest::addColumn<bool>("comparable");
    QTest::addColumn<std::optional<DriftKind>>("kind");
    using Kind = std::optional<DriftKind>;
    QTest::newRow("the same") << u"It paid 2,400 euros an hour."_s << u"It paid 2,400 euros an hour."_s
                              << true << Kind();
    QTest::newRow("rounded") << u"It paid 2,400 euros an hour."_s << u"It paid nearly 2,500 euros an hour."_s
                             << true << Kind(DriftKind::NumberRounded);
    QTest::newRow("more than") << u"It cost 410,000 euros."_s << u"It cost more than 400,000 euros."_s << true
                               << Kind(DriftKind::NumberRounded);
    QTest::newRow("another") << u"It sold nine saws."_s << u"It sold twelve saws."_s << true
                             << Kind(DriftKind::NumberChanged);
    QTest::newRow("in words and digits")
        << u"It sold nineteen saws."_s << u"It sold 19 saws."_s << true << Kind();
    QTest::newRow("other goods") << u"It sold nine saws."_s << u"It sold twelve ships."_s << false << Kind();
    QTest::newRow("another currency") << u"It paid 900 euros."_s << u"It paid 900 yuan."_s << false << Kind();
    QTest::newRow("by the hour and by the month")
        << u"It paid 900 euros an hour."_s << u"It paid 90,000 euros a month."_s << false << Kind();
}

void TestChanges::amounts()
{
    QFETCH(QString, was);
    QFETCH(QString, is);
    QFETCH(bool, comparable);
    QFETCH(std::optional<DriftKind>, kind);
    const std::vector<Amount> before = amountsIn(was), after = amountsIn(is);
    QCOMPARE(before.size(), size_t(1));
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(measureTheSame(before[0], was, after[0], is), comparable);
    if (comparable) {
        const auto found = amountDrift(before[0], after[0]);
        QVERIFY2(found == kind, found ? qPrintable(codeOf(*found)) : "none");
    }
}

QTEST_GUILESS_MAIN(TestChanges)
#include "test_changes.moc"
