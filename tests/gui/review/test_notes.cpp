#include "link/selection.h"
#include "review/noteslist.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clew;

// The list of notes leads to whatever they hang on.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindLeadsToItsThing();
    void filterAndEmptyStates();
    void withdrawnStays();
};

void TestNotes::everyKindLeadsToItsThing()
{
    const test::DossierFixture fixture;
    const auto workspace = Workspace::open(fixture.path());
    QVERIFY(workspace);
    Selection selection;
    NotesList notes(selection);
    notes.setWorkspace(workspace->get());
    notes.show();
    const EntityId item = fixture.entity(u"LX-900"_s), institute = fixture.entity(u"Kestrel Institute"_s);
    const DocumentId wire = fixture.document(u"wire.txt"_s);
    const ClaimId claim = fixture.claim(u"wire.txt"_s, Predicate::RentsTo);
    const auto routes = (*workspace)->trace(item, institute);
    QVERIFY(!routes.empty());
    for (const Target &target : std::vector<Target>{wire, item, claim, keyOf(routes.front())})
        QVERIFY((*workspace)->apply(SetNote{target, codeOf(target)}));
    QVERIFY((*workspace)->apply(SetTags{item, {u"lead"_s}}));
    QCOMPARE(notes.list().count(), 4);
    std::vector<Focus> seen;
    for (int row = 0; row < 4; ++row) {
        notes.list().setCurrentRow(row);
        QTest::keyClick(&notes.list(), Qt::Key_Return);
        seen.push_back(selection.focus());
    }
    for (const Focus &focus :
         {Focus(Passage{wire, {}}), Focus((*workspace)->headOf(item)), Focus(claim), Focus(RouteRank{0})})
        QVERIFY(std::find(seen.begin(), seen.end(), focus) != seen.end());
}

void TestNotes::filterAndEmptyStates()
{
    const test::DossierFixture fixture;
    const auto workspace = Workspace::open(fixture.path());
    QVERIFY(workspace);
    Selection selection;
    NotesList notes(selection);
    notes.show();
    QVERIFY(!notes.list().isVisible());
    notes.setWorkspace(workspace->get());
    QVERIFY(!notes.list().isVisible());
    QVERIFY((*workspace)->apply(SetNote{fixture.document(u"wire.txt"_s), u"Ask Ada"_s}));
    QVERIFY((*workspace)->apply(SetTags{fixture.entity(u"LX-900"_s), {u"lead"_s}}));
    QCOMPARE(notes.list().count(), 2);
    QTest::keyClicks(&notes.filterLine(), u"ask"_s);
    QCOMPARE(notes.list().count(), 1);
    notes.filterLine().setText(u"lead"_s);
    QCOMPARE(notes.list().count(), 1);
    notes.filterLine().setText(u"nothing"_s);
    QVERIFY(!notes.list().isVisible());
    QVERIFY((*workspace)->undo());
    QVERIFY((*workspace)->undo());
}

void TestNotes::withdrawnStays()
{
    const test::DossierFixture fixture;
    const auto workspace = Workspace::open(fixture.path());
    QVERIFY(workspace);
    Selection selection;
    NotesList notes(selection);
    notes.setWorkspace(workspace->get());
    notes.show();
    QVERIFY((*workspace)->apply(SetNote{fixture.document(u"wire.txt"_s), u"Ask Ada"_s}));
    QVERIFY((*workspace)->apply(WithdrawImport{fixture.firstImport()}));
    QCOMPARE(notes.list().count(), 1);
    QVERIFY(notes.list().item(0)->text().contains(u"withdrawn"_s));
    notes.list().setCurrentRow(0);
    QTest::keyClick(&notes.list(), Qt::Key_Return); // leads nowhere, and breaks nothing
}

QTEST_MAIN(TestNotes)
#include "test_notes.moc"
