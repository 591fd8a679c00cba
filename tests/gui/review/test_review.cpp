#include "graph/graph.h"
#include "link/selection.h"
#include "review/reviewmodel.h"
#include "review/reviewpanel.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace clew;

// The queue is worked through with the keyboard alone, and nothing decided comes back by itself.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void claimsOfTradeComeFirst();
    void confirmRejectNext();
    void undoBringsBackAndShows();
    void spaceGoesOnAndBack();
    void selectionFollowsBothWays();
    void namesAreMergedOrKeptApart();
    void sentences();
    void filters();
    void editAsksForTheForm();
    void emptyStates();
    void stateLastsWhenOpenedAgain();
    void hiddenPanelComputesNothing();

private:
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_panel->list(), key, modifiers);
    }
    ClaimId currentClaim() const
    {
        const auto item = m_panel->current();
        const auto *claim = item ? std::get_if<ClaimId>(&*item) : nullptr;
        return claim ? *claim : ClaimId();
    }
    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ReviewPanel> m_panel;
};

void TestReview::init()
{
    m_fixture = std::make_unique<test::DossierFixture>();
    QVERIFY(m_fixture->isValid());
    auto workspace = Workspace::open(m_fixture->path());
    QVERIFY(workspace.has_value());
    m_workspace = std::move(workspace).value();
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<ReviewPanel>(*m_selection);
    m_panel->setWorkspace(m_workspace.get());
    m_panel->setPerson(u"Ada"_s);
    m_panel->resize(360, 600);
    m_panel->show();
    m_panel->begin();
}

void TestReview::cleanup()
{
    m_panel.reset();
    m_workspace.reset();
    m_fixture.reset();
}

void TestReview::claimsOfTradeComeFirst()
{
    new QAbstractItemModelTester(m_panel->list().model(), m_panel.get());
    const std::vector<ReviewItem> items = reviewQueue(*m_workspace, {});
    QCOMPARE(m_panel->left(), static_cast<int>(items.size()));
    QVERIFY(std::holds_alternative<PairAt>(items.front())); // one pair of names in the fixture
    const auto *first = std::get_if<ClaimId>(&items[1]);
    QVERIFY(first);
    QVERIFY(m_workspace->claim(*first)->predicate != Predicate::EmployedBy);
    // a claim on the traced route comes before everything
    const auto routes
        = m_workspace->trace(m_fixture->entity(u"LX-900"_s), m_fixture->entity(u"Kestrel Institute"_s));
    QVERIFY(!routes.empty());
    const std::vector<ReviewItem> traced = reviewQueue(*m_workspace, routes);
    const auto *onRoute = std::get_if<ClaimId>(&traced.front());
    QVERIFY(onRoute);
    QCOMPARE(traced.size(), items.size());
    bool found = false;
    for (const Route &route : routes)
        for (const Hop &hop : route.hops)
            found = found || std::find(hop.claims.begin(), hop.claims.end(), *onRoute) != hop.claims.end();
    QVERIFY(found);
}

void TestReview::confirmRejectNext()
{
    type(Qt::Key_Space); // past the pair of names
    const int waiting = m_panel->left();
    const ClaimId first = currentClaim();
    QVERIFY(first);
    type(Qt::Key_Y);
    QCOMPARE(m_workspace->claim(first)->status, ClaimStatus::Confirmed);
    QCOMPARE(m_panel->left(), waiting - 1);
    const ClaimId second = currentClaim();
    QVERIFY(second && second != first);
    QVERIFY(m_selection->focus() == Focus(second));
    type(Qt::Key_X);
    QCOMPARE(m_workspace->claim(second)->status, ClaimStatus::Rejected);
    QVERIFY(currentClaim() != second);
    QCOMPARE(m_panel->left(), waiting - 2);
}

void TestReview::undoBringsBackAndShows()
{
    type(Qt::Key_Space);
    const ClaimId first = currentClaim();
    type(Qt::Key_X);
    const ClaimId second = currentClaim();
    type(Qt::Key_Y);
    QVERIFY(m_workspace->undo());
    QCOMPARE(currentClaim(), second);
    QVERIFY(m_workspace->undo());
    QCOMPARE(currentClaim(), first);
    QCOMPARE(m_workspace->claim(first)->status, ClaimStatus::Proposed);
}

void TestReview::spaceGoesOnAndBack()
{
    const auto first = m_panel->current();
    type(Qt::Key_Space);
    const auto second = m_panel->current();
    QVERIFY(second != first);
    type(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(m_panel->current() == first);
    type(Qt::Key_Space, Qt::ShiftModifier); // round to the last
    QCOMPARE(m_panel->list().currentIndex().row(), m_panel->left() - 1);
    type(Qt::Key_Space);
    QVERIFY(m_panel->current() == first);
}

void TestReview::selectionFollowsBothWays()
{
    type(Qt::Key_Space);
    QVERIFY(m_selection->focus() == Focus(currentClaim()));
    QVERIFY(m_panel->isInFocus());
    const ClaimId other = m_fixture->claim(u"ledger.txt"_s, Predicate::LocatedIn);
    m_selection->setFocus(other);
    QCOMPARE(currentClaim(), other);
    const Claim *claim = m_workspace->claim(other);
    const QString words = m_panel->card().toPlainText();
    QVERIFY(words.contains(m_workspace->evidenceOf(*claim)));
    QVERIFY(words.contains(m_workspace->nameOf(claim->from)));
    m_selection->setFocus(m_fixture->entity(u"LX-900"_s)); // not in the queue: the panel stays
    QCOMPARE(currentClaim(), other);
    QVERIFY(!m_panel->isInFocus());
}

void TestReview::namesAreMergedOrKeptApart()
{
    const EntityId full = m_fixture->entity(u"Kestrel Institute"_s),
                   part = m_fixture->entity(u"Kestrel Inst"_s);
    QVERIFY(std::holds_alternative<PairAt>(*m_panel->current()));
    QVERIFY(m_panel->card().toPlainText().contains(u"A freight list names Kestrel Inst"_s));
    type(Qt::Key_Y);
    QCOMPARE(m_workspace->headOf(full), m_workspace->headOf(part));
    QVERIFY(!std::holds_alternative<PairAt>(*m_panel->current()));
    const auto signedBy = [this] {
        for (const Judgement &judgement : m_workspace->content()->judgements)
            if (judgement.who != u"machine"_s)
                return judgement;
        return Judgement();
    };
    QCOMPARE(signedBy().who, u"Ada"_s);
    QVERIFY(!signedBy().when.isEmpty());
    QVERIFY(m_workspace->undo());
    QVERIFY(std::holds_alternative<PairAt>(*m_panel->current()));
    type(Qt::Key_X);
    QCOMPARE(signedBy().verdict, Verdict::Different);
    QVERIFY(m_workspace->headOf(full) != m_workspace->headOf(part));
    QVERIFY(m_workspace->undo());
    type(Qt::Key_U);
    QCOMPARE(signedBy().verdict, Verdict::Unsure);
    QVERIFY(!std::holds_alternative<PairAt>(*m_panel->current()));
}

void TestReview::sentences()
{
    // a dossier whose machine left a sentence open
    test::DossierFixture other;
    ImportedDocument imported;
    imported.document.original = "Vantor met Brightwater in Port Ansel.";
    imported.document.text = QString::fromUtf8(imported.document.original);
    imported.document.id = {contentId(imported.document.original)};
    imported.document.sha256 = "00";
    imported.document.file = u"met.txt"_s;
    const DocumentId id = imported.document.id;
    const std::pair<QString, Span> names[] = {{u"Vantor"_s, {0, 6}}, {u"Brightwater"_s, {11, 22}}};
    for (const auto &[name, span] : names) {
        const EntityId entity = entityId(id, EntityType::Organization, name);
        imported.extraction.entities.push_back({entity, id, EntityType::Organization, name});
        imported.extraction.mentions.push_back({mentionId(id, span, EntityType::Organization), id, entity,
                                                span, EntityType::Organization, u"name"_s, 1});
    }
    const Span sentence{0, imported.document.text.size()};
    imported.extraction.openSentences = {sentence};
    QVERIFY(m_workspace->store().saveImport({imported}));
    QVERIFY(m_workspace->reload());
    m_panel->setFilter({ReviewKind::Sentences, {}, {}, 0});
    QCOMPARE(m_panel->left(), 1);
    QCOMPARE(entitiesIn({id, sentence}, *m_workspace).size(), size_t(2));
    QSignalSpy wanted(m_panel.get(), &ReviewPanel::claimWanted);
    type(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(m_selection->focus() == Focus(Passage{id, sentence}));
    type(Qt::Key_X);
    QCOMPARE(m_panel->left(), 0);
    QVERIFY(m_workspace->isDismissed(id, sentence));
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_panel->left(), 1);
    Claim claim;
    claim.document = id;
    claim.predicate = Predicate::PartnerOf;
    claim.from = imported.extraction.entities[0].id;
    claim.to = imported.extraction.entities[1].id;
    claim.evidence = sentence;
    QVERIFY(m_workspace->apply(AddClaim{claim})); // told now
    QCOMPARE(m_panel->left(), 0);
}

void TestReview::filters()
{
    const int all = m_panel->left();
    const auto boxes = m_panel->findChildren<QComboBox *>();
    const auto box = [&](const QString &name) {
        return *std::find_if(boxes.begin(), boxes.end(),
                             [&](QComboBox *one) { return one->accessibleName() == name; });
    };
    QComboBox *predicates = box(u"Which claims"_s);
    predicates->setCurrentIndex(predicates->findData(static_cast<int>(Predicate::SellsTo)));
    QVERIFY(m_panel->left() > 0 && m_panel->left() < all);
    for (int row = 0; row < m_panel->left(); ++row) {
        const auto item = m_panel->current();
        QCOMPARE(m_workspace->claim(std::get<ClaimId>(*item))->predicate, Predicate::SellsTo);
        type(Qt::Key_Space);
    }
    predicates->setCurrentIndex(0);
    QComboBox *confidences = box(u"How sure the machine is"_s);
    confidences->setCurrentIndex(confidences->findData(0.9));
    QVERIFY(m_panel->left() < all);
    confidences->setCurrentIndex(0);
    QComboBox *documents = box(u"Of which document"_s);
    documents->setCurrentIndex(documents->findData(m_fixture->document(u"ledger.txt"_s).value));
    QCOMPARE(m_panel->left(), 3);
    documents->setCurrentIndex(0);
    QCOMPARE(m_panel->left(), all);
}

void TestReview::editAsksForTheForm()
{
    type(Qt::Key_Space);
    QSignalSpy wanted(m_panel.get(), &ReviewPanel::claimEditWanted);
    type(Qt::Key_E);
    type(Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0][0].value<ClaimId>(), currentClaim());
    QTest::keyClick(&m_panel->list(), Qt::Key_Y, Qt::ControlModifier); // not ours
    QCOMPARE(m_workspace->claim(currentClaim())->status, ClaimStatus::Proposed);
}

void TestReview::emptyStates()
{
    for (int i = m_panel->left(); i > 0; --i)
        type(Qt::Key_X);
    QCOMPARE(m_panel->left(), 0);
    QVERIFY(!m_panel->current());
    for (const Qt::Key key : {Qt::Key_Y, Qt::Key_X, Qt::Key_E, Qt::Key_U, Qt::Key_Space})
        type(key); // and nothing happens
    m_panel->setWorkspace(nullptr);
    QCOMPARE(m_panel->left(), 0);
    type(Qt::Key_Y);
}

void TestReview::stateLastsWhenOpenedAgain()
{
    type(Qt::Key_Space);
    type(Qt::Key_Y);
    const int waiting = m_panel->left();
    m_panel->setWorkspace(nullptr);
    m_workspace.reset();
    auto again = Workspace::open(m_fixture->path());
    QVERIFY(again);
    m_workspace = *std::move(again);
    m_panel->setWorkspace(m_workspace.get());
    QCOMPARE(m_panel->left(), waiting);
}

void TestReview::hiddenPanelComputesNothing()
{
    const int waiting = m_panel->left();
    m_panel->hide();
    QVERIFY(m_workspace->apply(
        SetClaimStatus{m_fixture->claim(u"ledger.txt"_s, Predicate::LocatedIn), ClaimStatus::Rejected}));
    QCOMPARE(m_panel->left(), waiting);
    m_panel->show();
    QCOMPARE(m_panel->left(), waiting - 1);
}

QTEST_MAIN(TestReview)
#include "test_review.moc"
