#include "workspace/merging.h"

#include "support/dossierfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

using Store = std::unique_ptr<DossierStore>;

Store opened(const QString &path)
{
    auto store = DossierStore::open(path);
    return store ? *std::move(store) : nullptr;
}

bool always(const MergeConflict &)
{
    return true;
}

bool never(const MergeConflict &)
{
    return false;
}

QString kept(const MergeConflict &)
{
    return u"theirs differs"_s;
}

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::DossierFixture>();
        m_claim = m_fixture->claim(u"harbour.txt"_s, Predicate::BuysFrom);
        m_firm = m_fixture->entity(u"Brightwater Trading"_s);
        m_other = QFileInfo(m_fixture->path()).path() + u"/other.clew"_s;
        QVERIFY(opened(m_fixture->path())->saveCopy(m_other));
        m_ours = opened(m_fixture->path());
        m_theirs = opened(m_other);
        QVERIFY(m_ours && m_theirs && m_claim && m_firm);
    }
    void cleanup()
    {
        m_ours.reset();
        m_theirs.reset();
    }

    void theSameAddsNothing()
    {
        const auto plan = planMerge(*m_ours, *m_theirs);
        QVERIFY(plan);
        QVERIFY(plan->documents.empty() && plan->changes.empty() && plan->conflicts.empty());
    }

    void documentsAndDecisionsTravel()
    {
        const QString path = QFileInfo(m_fixture->path()).path() + u"/empty.clew"_s;
        auto empty = DossierStore::create(path);
        QVERIFY(empty);
        decideThere();
        merge(**empty, never);
        auto there = m_theirs->content(), here = (*empty)->content();
        QVERIFY(there && here);
        const auto claims = [](const DossierContent &content) {
            std::set<std::pair<ClaimId, ClaimStatus>> found;
            for (const Claim &claim : content.claims)
                found.emplace(claim.id, claim.status);
            return found;
        };
        QCOMPARE(here->documents.size(), there->documents.size());
        QVERIFY(claims(*here) == claims(*there));
        QCOMPARE(here->notes, there->notes);
        QCOMPARE(here->tags, there->tags);
        QCOMPARE(here->names, there->names);
        QCOMPARE((*empty)->document(m_fixture->document(u"wire.txt"_s))->original,
                 m_theirs->document(m_fixture->document(u"wire.txt"_s))->original);
        const auto again = planMerge(**empty, *m_theirs);
        QVERIFY(again->documents.empty() && again->changes.empty() && again->conflicts.empty());
    }

    void oneUndoTakesTheDecisionsBack()
    {
        const auto before = m_ours->content();
        decideThere();
        merge(*m_ours, never);
        QVERIFY(!(m_ours->content()->notes == before->notes));
        QVERIFY(m_ours->undo());
        QVERIFY(*m_ours->content() == *before);
    }

    void aConflictIsShownAndNothingIsLost_data()
    {
        QTest::addColumn<bool>("theirs");
        QTest::newRow("ours stands") << false;
        QTest::newRow("theirs is taken") << true;
    }
    void aConflictIsShownAndNothingIsLost()
    {
        QFETCH(bool, theirs);
        QVERIFY(m_ours->apply(SetClaimStatus{m_claim, ClaimStatus::Confirmed}));
        QVERIFY(m_ours->apply(SetNote{m_claim, u"seen the invoice"_s}));
        QVERIFY(m_theirs->apply(SetClaimStatus{m_claim, ClaimStatus::Rejected}));
        const auto plan = planMerge(*m_ours, *m_theirs);
        QCOMPARE(plan->conflicts.size(), size_t(1));
        QCOMPARE(plan->conflicts[0].target, Target(m_claim));
        QCOMPARE(plan->conflicts[0].ours, Change(SetClaimStatus{m_claim, ClaimStatus::Confirmed}));
        QCOMPARE(plan->conflicts[0].theirs, Change(SetClaimStatus{m_claim, ClaimStatus::Rejected}));
        merge(*m_ours, theirs ? always : never);
        const auto content = m_ours->content();
        const auto claim = std::ranges::find(content->claims, m_claim, &Claim::id);
        QCOMPARE(claim->status, theirs ? ClaimStatus::Rejected : ClaimStatus::Confirmed);
        QCOMPARE(content->notes.size(), size_t(1));
        QCOMPARE(content->notes[0].text,
                 theirs ? u"seen the invoice"_s : u"seen the invoice\n\ntheirs differs"_s);
    }

    void notesAreJoinedAndTagsUnited()
    {
        QVERIFY(m_ours->apply(SetNote{m_firm, u"ours"_s}));
        QVERIFY(m_ours->apply(SetTags{m_firm, {u"a"_s, u"b"_s}}));
        QVERIFY(m_theirs->apply(SetNote{m_firm, u"theirs"_s}));
        QVERIFY(m_theirs->apply(SetTags{m_firm, {u"b"_s, u"c"_s}}));
        merge(*m_ours, never);
        const auto content = m_ours->content();
        QCOMPARE(content->notes[0].text, u"ours\n\ntheirs"_s);
        QCOMPARE(content->tags[0].tags, (std::vector{u"a"_s, u"b"_s, u"c"_s}));
    }

    void aCopyWithoutOriginalsHoldsTheRest()
    {
        const QString path = QFileInfo(m_fixture->path()).path() + u"/light.clew"_s;
        QVERIFY(m_ours->saveCopyWithoutOriginals(path));
        QVERIFY(!m_ours->saveCopyWithoutOriginals(path)); // never over another file
        const auto light = opened(path);
        QVERIFY(light);
        QVERIFY(*light->content() == *m_ours->content());
        const DocumentId id = m_fixture->document(u"wire.txt"_s);
        QVERIFY(light->document(id)->original.isEmpty());
        QVERIFY(!m_ours->document(id)->original.isEmpty());
        QCOMPARE(light->document(id)->text, m_ours->document(id)->text);
        QVERIFY(!QFile::exists(path + u".clew-part"_s));
    }

private:
    void decideThere()
    {
        QVERIFY(m_theirs->apply(SetClaimStatus{m_claim, ClaimStatus::Confirmed}));
        QVERIFY(m_theirs->apply(SetNote{m_claim, u"a note"_s}));
        QVERIFY(m_theirs->apply(SetTags{m_firm, {u"dealer"_s}}));
        QVERIFY(m_theirs->apply(SetEntityName{m_firm, u"Brightwater"_s}));
    }

    void merge(DossierStore &ours, bool (*takes)(const MergeConflict &))
    {
        const auto plan = planMerge(ours, *m_theirs);
        QVERIFY(plan);
        const auto report = mergeDossier(ours, *m_theirs, *plan, takes, kept);
        QVERIFY(report);
        QVERIFY(report->refused.empty());
    }

    std::unique_ptr<test::DossierFixture> m_fixture;
    ClaimId m_claim;
    EntityId m_firm;
    QString m_other;
    Store m_ours, m_theirs;
};

QTEST_GUILESS_MAIN(TestMerging)
#include "test_merging.moc"
