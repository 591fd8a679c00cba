#include "words/changewords.h"
#include "words/labels.h"

#include <QTest>

#include <set>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// Every value from the first to `last` has a label, and no two share one.
template<typename Enum>
void checkLabels(Enum last)
{
    std::set<QString> labels;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString label = labelFor(static_cast<Enum>(i));
        QVERIFY2(!label.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(labels.insert(label).second, qPrintable(label));
    }
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasALabelOfItsOwn()
    {
        checkLabels(EntityType::Quantity);
        checkLabels(Predicate::RelatedTo);
        checkLabels(Polarity::Possible);
        checkLabels(SpeakerKind::Anonymous);
        checkLabels(ClaimStatus::Rejected);
        checkLabels(LedgerReason::Encoding);
        checkLabels(SourceKind::Selection);
    }

    void everyTypeHasALetterOfItsOwn()
    {
        std::set<QString> letters;
        for (const EntityType type : entityTypes) {
            QCOMPARE(letterFor(type).size(), 1);
            QVERIFY(letters.insert(letterFor(type)).second);
        }
    }

    void changesReadAfterUndo()
    {
        const EntityId left{1};
        const EntityId right{2};
        QCOMPARE(labelFor(Change(SetClaimStatus{{1}, ClaimStatus::Rejected})), u"rejecting a claim"_s);
        QCOMPARE(labelFor(Change(
                     SetJudgement{left, right, Judgement{left, right, Verdict::Different, 1, {}, {}, {}}})),
                 u"keeping two entities apart"_s);
        QCOMPARE(labelFor(Change(SetJudgement{left, right, std::nullopt})), u"withdrawing a judgement"_s);
        QVERIFY(labelFor(Change(SetPin{left, Pin{left, 1, 2}}))
                != labelFor(Change(SetPin{left, std::nullopt})));
        QVERIFY(labelFor(Change(WithdrawImport{{1}})) != labelFor(Change(RestoreImport{{1}})));
        const Change merge = Together{
            u"merge"_s, {SetJudgement{left, right, Judgement{left, right, Verdict::Same, 1, {}, {}, {}}}}};
        QCOMPARE(labelFor(merge), u"merging two entities"_s);
        QCOMPARE(labelFor(merge, [](EntityId id) { return id == EntityId{1} ? u"Acme"_s : u"Acme Ltd"_s; }),
                 u"merging Acme and Acme Ltd"_s);
        QCOMPARE(labelFor(Change(SetEntityName{left, u"Brightwater"_s})),
                 u"renaming an entity to Brightwater"_s);
    }

    void gapsNameWhoAndWhat()
    {
        QCOMPARE(sentenceFor({GapKind::SupplierUnknown, {1}, {2}}, u"Brightwater"_s, u"K7 kettle"_s),
                 u"Who supplied K7 kettle to Brightwater is not in these documents."_s);
        QVERIFY(sentenceFor({GapKind::EndUnnamed, {1}, {}}, u"a trader"_s, {}).contains(u"a trader"_s));
        QVERIFY(sentenceFor({GapKind::ItemAssumed, {1}, {2}}, {}, u"K7 kettle"_s).contains(u"K7 kettle"_s));
        for (const GapKind kind :
             {GapKind::SupplierUnknown, GapKind::EndUnnamed, GapKind::ItemAssumed, GapKind::OnlyPossible})
            QVERIFY(!sentenceFor({kind, {}, {}}, {}, u"item"_s).contains(u"%"_s));
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "test_labels.moc"
