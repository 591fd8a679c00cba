#include "workspace/listedparties.h"

#include "support/dossierbuilder.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Who is said to stand on a list.
class TestListedParties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheDocumentsSay();
    void oneOfACluster();
};

void TestListedParties::whatTheDocumentsSay()
{
    test::DossierBuilder b;
    const EntityId office = b.entity(u"Delmare Trade Office"_s), mill = b.entity(u"Norr Mill"_s),
                   denied = b.entity(u"Brell Works"_s), rejected = b.entity(u"Calder Holdings"_s),
                   owned = b.entity(u"Norr Mill Trading"_s);
    b.claim(Predicate::Sanctions, office, mill);
    b.claim(Predicate::Sanctions, office, denied, {.polarity = Polarity::Negated});
    b.claim(Predicate::Sanctions, office, rejected, {.status = ClaimStatus::Rejected});
    b.claim(Predicate::OwnsOrParentOf, mill, owned);
    QVERIFY(saidToBeListed(b.content(), b.clusters()) == std::set<EntityId>{mill});
}

void TestListedParties::oneOfACluster()
{
    test::DossierBuilder b;
    const EntityId mill = b.entity(u"Norr Mill"_s), office = b.entity(u"Office"_s),
                   again = b.entity(u"NORR MILL"_s);
    b.same(mill, again);
    b.claim(Predicate::Sanctions, office, again);
    QVERIFY(saidToBeListed(b.content(), b.clusters()) == std::set<EntityId>{mill});
}

QTEST_GUILESS_MAIN(TestListedParties)
#include "test_listedparties.moc"
