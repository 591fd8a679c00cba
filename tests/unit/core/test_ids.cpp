#include "core/claim.h"
#include "core/judgement.h"

#include <QTest>

#include <functional>

using namespace clew;
using namespace Qt::StringLiterals;

using Edit = std::function<void(Claim &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

Claim sample()
{
    Claim claim;
    claim.document = {7};
    claim.predicate = Predicate::SellsTo;
    claim.from = {11};
    claim.to = {12};
    claim.evidence = {20, 60};
    return claim;
}

} // namespace

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentIdsNeverChange()
    {
        // dossiers hold these: a change here is a change of format. First 62 bits of SHA-256 of "" and "saw".
        QCOMPARE(contentId(""), qint64(0xe3b0c44298fc1c14ULL >> 2U));
        QVERIFY(contentId("saw") != contentId("saws"));
        for (int i = 0; i < 200; ++i) {
            const qint64 id = contentId(QByteArray::number(i));
            QVERIFY(id > 0);
            QVERIFY(id < (qint64(1) << 62));
        }
    }

    // So rows of a document lie together in every table.
    void idsWithinADocumentBeginWithItsOwn()
    {
        const DocumentId document{contentId("an article")};
        constexpr int own = 46; // bits
        Claim claim;
        claim.document = document;
        for (int i = 0; i < 200; ++i) {
            claim.evidence = {i, i + 1};
            const EntityId entity = entityId(document, EntityType::Group, u"a trader", i);
            QVERIFY(entity.value > 0);
            QCOMPARE(entity.value >> own, document.value >> own);
            QCOMPARE(mentionId(document, {i, i + 1}, EntityType::Person).value >> own, document.value >> own);
            QCOMPARE(claimId(claim).value >> own, document.value >> own);
            QVERIFY(entity != entityId(document, EntityType::Group, u"a trader", i + 1));
        }
    }

    void noneIsFalse()
    {
        QVERIFY(!EntityId());
        QVERIFY(EntityId{1});
        QVERIFY(EntityId{1} < EntityId{2});
    }

    void entitiesOfOneNameMayBeTwo()
    {
        const EntityId id = entityId({7}, EntityType::Group, u"a trader");
        QCOMPARE(entityId({7}, EntityType::Group, u"a trader"), id);
        QVERIFY(entityId({8}, EntityType::Group, u"a trader") != id);
        QVERIFY(entityId({7}, EntityType::Person, u"a trader") != id);
        QVERIFY(entityId({7}, EntityType::Group, u"a traders") != id);
        QVERIFY(entityId({7}, EntityType::Group, u"a trader", 30) != id);
    }

    void mentionsAreWhereTheyAre()
    {
        const MentionId id = mentionId({7}, {1, 23}, EntityType::Person);
        QVERIFY(mentionId({7}, {12, 3}, EntityType::Person) != id); // no digits run together
        QVERIFY(mentionId({71}, {1, 23}, EntityType::Person) != id);
        QVERIFY(mentionId({7}, {1, 23}, EntityType::Place) != id);
    }

    void whatMakesAClaimAnother_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("another");
        const auto row = [](const char *name, bool another, const Edit &edit) {
            QTest::newRow(name) << edit << another;
        };
        row("document", true, [](Claim &c) { c.document = {8}; });
        row("predicate", true, [](Claim &c) { c.predicate = Predicate::BuysFrom; });
        row("from", true, [](Claim &c) { c.from = {99}; });
        row("to", true, [](Claim &c) { c.to = {}; });
        row("via", true, [](Claim &c) { c.via = {13}; });
        row("item", true, [](Claim &c) { c.item = {13}; });
        row("polarity", true, [](Claim &c) { c.polarity = Polarity::Denied; });
        row("evidence", true, [](Claim &c) { c.evidence = {20, 61}; });
        row("turned round", true, [](Claim &c) { std::swap(c.from, c.to); });
        row("status, which a person sets", false, [](Claim &c) { c.status = ClaimStatus::Rejected; });
        row("confidence, which a better model changes", false, [](Claim &c) { c.confidence = 0.9; });
        row("speaker", false, [](Claim &c) { c.speaker.text = u"two bakers"_s; });
        row("trigger and rule", false, [](Claim &c) {
            c.trigger = {25, 30};
            c.rule = u"sold"_s;
        });
    }
    void whatMakesAClaimAnother()
    {
        QFETCH(Edit, edit);
        QFETCH(bool, another);
        Claim claim = sample();
        edit(claim);
        QCOMPARE(claimId(claim) != claimId(sample()), another);
    }

    void whoIsInNoClusterStandsForHimself()
    {
        const Clusters clusters{{{5}, {3}}, {{3}, {3}}};
        QCOMPARE(canonical(clusters, {5}), EntityId{3});
        QCOMPARE(canonical(clusters, {3}), EntityId{3});
        QCOMPARE(canonical(clusters, {9}), EntityId{9});
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "test_ids.moc"
