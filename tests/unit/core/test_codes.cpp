#include "core/claim.h"
#include "core/judgement.h"

#include <QTest>

#include <set>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// Every value has a code of its own, and the code leads back to it.
template<typename Enum, typename From>
void checkRoundTrip(int count, From from)
{
    std::set<QString> codes;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        QVERIFY2(codes.insert(codeOf(value)).second, qPrintable(codeOf(value)));
        QCOMPARE(from(codeOf(value)), std::optional(value));
    }
    QVERIFY(!from(u"no such code"));
    QVERIFY(!from(u""));
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesLeadBackToTheirValues()
    {
        checkRoundTrip<EntityType>(int(entityTypes.size()), entityTypeFrom);
        checkRoundTrip<Predicate>(predicateCount, predicateFrom);
        checkRoundTrip<Polarity>(4, polarityFrom);
        checkRoundTrip<SpeakerKind>(5, speakerKindFrom);
        checkRoundTrip<Verdict>(3, verdictFrom);
    }

    void codesAreThoseOfTheFiles()
    {
        QCOMPARE(codeOf(EntityType::Organization), u"Organization"_s);
        QCOMPARE(codeOf(Predicate::OwnsOrParentOf), u"owns_or_parent_of"_s);
        QCOMPARE(codeOf(Polarity::Possible), u"possible"_s);
        QCOMPARE(codeOf(SpeakerKind::Count), u"count"_s);
        QVERIFY(!predicateFrom(u"Produces")); // codes are exact
    }

    void onlyPartnershipAndRelationHaveNoDirection()
    {
        for (int i = 0; i < predicateCount; ++i) {
            const auto predicate = static_cast<Predicate>(i);
            QCOMPARE(isSymmetric(predicate),
                     predicate == Predicate::PartnerOf || predicate == Predicate::RelatedTo);
        }
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "test_codes.moc"
