#include "sample.h"

#include "store/carryover.h"
#include "store/changejson.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Who retells whom, as the machine read it and as persons decided.
class TestRetellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTheMachineReadComesBack();
    void aNewReadingTakesThePlaceOfTheFormer();
    void personsOverrule();
    void aPublicationThatIsNotAtHand();
    void nonsenseIsRefused();

private:
    ImportedDocument m_origin = sample::imported(
        sample::document(u"First, the report that Orrin Optics sold lasers. A spokesman denied."_s));
    ImportedDocument m_digest = sample::imported(
        sample::document(u"Second, what retells it: Orrin Optics sold lasers. Nobody denied."_s));
    std::unique_ptr<DossierStore> m_store;

    Retelling machines() const
    {
        Retelling one;
        one.document = m_digest.document.id;
        one.origin = m_origin.document.id;
        one.publication = u"Harbour Post"_s;
        one.verdict = Verdict::Same;
        one.score = 0.93;
        one.cues = {{TieCue::Credit, {4, 16}, {}, u"the Harbour Post reported"_s},
                    {TieCue::Quotation, {20, 30}, {1, 11}, u"never again"_s}};
        one.who = u"machine"_s;
        return one;
    }
    OwnSentence own() const { return {m_digest.document.id, m_origin.document.id, {0, 6}}; }
    SetRetelling overruled() const
    {
        return {m_digest.document.id, m_origin.document.id, u"Harbour Post"_s,
                RetellingDecision{Verdict::Different, RetellingKind::Retells, u"Ada"_s,
                                  u"2024-05-01T10:00:00Z"_s}};
    }
};

void TestRetellings::init()
{
    auto store = DossierStore::create(u":memory:"_s);
    QVERIFY(store);
    m_store = *std::move(store);
    m_digest.extraction.derivations.front().scope = {0, 24};
    QVERIFY(m_store->saveImport({m_origin, m_digest}, {{m_digest.document.id}, {machines()}, {own()}}));
}

void TestRetellings::whatTheMachineReadComesBack()
{
    const auto content = m_store->content();
    QVERIFY(content);
    QVERIFY(content->retellings == std::vector{machines()});
    QVERIFY(content->ownSentences == std::vector{own()});
    QCOMPARE(content->derivations[2].scope, (Span{0, 24}));
    QVERIFY(content->derivations[0].scope.isEmpty());
}

void TestRetellings::aNewReadingTakesThePlaceOfTheFormer()
{
    QVERIFY(m_store->replaceReadings({}, {}, {{m_digest.document.id}, {}, {}}));
    QVERIFY(m_store->content()->retellings.empty());
    QVERIFY(m_store->content()->ownSentences.empty());
}

void TestRetellings::personsOverrule()
{
    const SetRetelling change = overruled();
    const auto back = changeFromJson(changeToJson(change));
    QVERIFY(back && *back == Change(change));
    QVERIFY(m_store->apply(change));
    const Retelling now = m_store->content()->retellings.front();
    QCOMPARE(now.verdict, Verdict::Different);
    QCOMPARE(now.who, u"Ada"_s);
    QCOMPARE(now.cues.size(), size_t(3)); // what the machine had seen stays
    QVERIFY(m_store->undo());
    QVERIFY(m_store->content()->retellings == std::vector{machines()});
    QVERIFY(m_store->redo());
    QCOMPARE(m_store->content()->retellings.front().verdict, Verdict::Different);
    // a new reading does not forget it
    QVERIFY(m_store->replaceReadings({}, {}, {{m_digest.document.id}, {machines()}, {own()}}));
    QCOMPARE(m_store->content()->retellings.front().verdict, Verdict::Different);
}

void TestRetellings::aPublicationThatIsNotAtHand()
{
    SetRetelling change = overruled();
    change.origin = {};
    change.publication = u"Inland News"_s;
    QVERIFY(m_store->apply(change));
    QCOMPARE(m_store->content()->retellings.size(), size_t(2));
    change.publication = u"inland  news"_s;
    change.decision.reset();
    QVERIFY(m_store->apply(change));
    QCOMPARE(m_store->content()->retellings.size(), size_t(1));
}

void TestRetellings::nonsenseIsRefused()
{
    SetRetelling itself = overruled();
    itself.origin = itself.document;
    QVERIFY(!m_store->apply(itself));
    SetRetelling stranger = overruled();
    stranger.origin = {77};
    QVERIFY(!m_store->apply(stranger));
    SetRetelling nothing = overruled();
    nothing.origin = {};
    nothing.publication.clear();
    QVERIFY(!m_store->apply(nothing));
    QVERIFY(!changeFromJson(u"{\"change\":\"set_retelling\",\"decision\":{\"verdict\":\"maybe\"}}"_s));
}

QTEST_GUILESS_MAIN(TestRetellings)
#include "test_retellings.moc"
