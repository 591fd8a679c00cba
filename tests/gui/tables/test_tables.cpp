#include "graph/graph.h"
#include "link/selection.h"
#include "support/dossierfixture.h"
#include "tables/documentlist.h"
#include "tables/documentmodel.h"
#include "tables/entitylist.h"
#include "tables/entitymodel.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace clew;

namespace {

struct Paper
{
    QString publisher;
    QString published;
    std::vector<QString> credits;
};

DossierContent contentOf(const std::vector<Paper> &papers)
{
    DossierContent content;
    qint64 id = 1;
    for (const Paper &paper : papers) {
        DocumentSummary summary;
        summary.id = {id++};
        summary.file = paper.publisher;
        summary.metadata.publisher = paper.publisher;
        summary.metadata.published = paper.published;
        content.documents.push_back(summary);
        for (const QString &publication : paper.credits)
            content.derivations.push_back({summary.id, publication, {}, {}});
    }
    return content;
}

// "A(B C) D": C and B retell A.
QString drawn(const std::vector<DocumentRow> &rows)
{
    QStringList words;
    for (const DocumentRow &row : rows) {
        const QString below = drawn(row.retellings);
        words.append(below.isEmpty() ? row.title : QString(row.title + u'(' + below + u')'));
    }
    return words.join(u' ');
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nestsRetellings_data();
    void nestsRetellings();
    void versionsFollowTheBestText();
    void modelsKeepTheRules();
    void documentsFollowAndLead();
    void entitiesByMentions();
    void entitiesFollowAndLead();
    void filterLine();
    void hiddenTypes();
    void tabKeySelectsNothing();

private:
    std::unique_ptr<Workspace> open();
    test::DossierFixture m_fixture;
};

void TestTables::initTestCase()
{
    QVERIFY(m_fixture.isValid());
}

std::unique_ptr<Workspace> TestTables::open()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_fixture.path());
    return workspace ? std::move(workspace).value() : nullptr;
}

void TestTables::nestsRetellings_data()
{
    QTest::addColumn<std::vector<Paper>>("papers");
    QTest::addColumn<QString>("tree");
    using Papers = std::vector<Paper>;
    QTest::newRow("none") << Papers{} << u""_s;
    QTest::newRow("by date, undated last")
        << Papers{{u"C"_s, {}, {}}, {u"B"_s, u"2023-02"_s, {}}, {u"A"_s, u"2022"_s, {}}} << u"A B C"_s;
    QTest::newRow("two retell one") << Papers{{u"B"_s, {}, {u"A"_s}},
                                              {u"A"_s, u"2022"_s, {}},
                                              {u"C"_s, {}, {u"the a"_s}}}
                                    << u"A(B C)"_s;
    QTest::newRow("article of the name")
        << Papers{{u"The A"_s, {}, {}}, {u"B"_s, {}, {u"A"_s}}} << u"The A(B)"_s;
    QTest::newRow("origin not in the dossier")
        << Papers{{u"B"_s, {}, {u"A"_s}}, {u"C"_s, {}, {u"A"_s}}} << u"B C"_s;
    QTest::newRow("chain") << Papers{{u"A"_s, {}, {}}, {u"B"_s, {}, {u"A"_s}}, {u"C"_s, {}, {u"B"_s}}}
                           << u"A(B C)"_s;
    QTest::newRow("ring") << Papers{{u"A"_s, {}, {u"B"_s}}, {u"B"_s, {}, {u"A"_s}}} << u"A B"_s;
    QTest::newRow("below a ring") << Papers{{u"A"_s, {}, {u"B"_s}},
                                            {u"B"_s, {}, {u"A"_s}},
                                            {u"C"_s, {}, {u"A"_s}}}
                                  << u"A(C) B"_s;
    QTest::newRow("itself") << Papers{{u"A"_s, {}, {u"A"_s}}} << u"A"_s;
}

void TestTables::nestsRetellings()
{
    QFETCH(std::vector<Paper>, papers);
    QFETCH(QString, tree);
    const std::vector<DocumentRow> rows = documentTree(contentOf(papers));
    QCOMPARE(drawn(rows), tree);
}

// A record and a mirror of the report, and a reprint of its retelling.
void TestTables::versionsFollowTheBestText()
{
    DossierContent content = contentOf({{u"Record"_s, u"2024-03-01"_s, {}},
                                        {u"Report"_s, u"2024-03-02"_s, {}},
                                        {u"Mirror"_s, {}, {}},
                                        {u"Digest"_s, u"2024-03-05"_s, {u"Report"_s}},
                                        {u"Reprint"_s, u"2024-03-06"_s, {}}});
    const auto id = [&](size_t at) {
        return content.documents[at].id;
    };
    for (DocumentSummary &document : content.documents)
        document.characters = 1000;
    content.documents[0].headlineOnly = true;
    content.documents[2].characters = 950;
    const auto same = [&](size_t document, size_t origin) {
        Retelling tie;
        tie.document = id(document);
        tie.origin = id(origin);
        tie.kind = RetellingKind::SameArticle;
        tie.verdict = Verdict::Same;
        tie.score = 0.95;
        content.retellings.push_back(tie);
    };
    same(0, 1);
    same(2, 1);
    same(4, 3);
    QCOMPARE(drawn(documentTree(content)), u"Report(Record Mirror Digest Reprint)"_s);
    const std::vector<DocumentRow> rows = documentTree(content);
    const auto &below = rows.front().retellings;
    QVERIFY(below[0].copy && !below[0].nested);
    QVERIFY(below[1].copy && !below[1].nested);
    QVERIFY(!below[2].copy);
    QVERIFY(below[3].copy && below[3].nested);
    DocumentModel model;
    model.setRows(rows);
    const QModelIndex mirror = model.indexOf(id(2));
    QVERIFY(model.data(mirror, Qt::AccessibleTextRole).toString().contains(u"version"_s));
    content.retellings[1].verdict = Verdict::Different;
    QCOMPARE(documentTree(content).size(), size_t(2));
}

void TestTables::modelsKeepTheRules()
{
    DocumentModel documents;
    const QAbstractItemModelTester documentTester(&documents,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
    EntityModel entities;
    const QAbstractItemModelTester entityTester(&entities,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto workspace = open();
    documents.setRows(documentTree(*workspace->content()));
    entities.setRows(entityRows(*workspace->content(), *workspace->graph()));
    QCOMPARE(documents.documents(), static_cast<int>(workspace->content()->documents.size()));
    QCOMPARE(entities.rowCount(), static_cast<int>(workspace->graph()->nodes().size()));
    for (const DocumentSummary &summary : workspace->content()->documents)
        QCOMPARE(documents.rowAt(documents.indexOf(summary.id))->id, summary.id);
    documents.setRows({});
    entities.setRows({});
}

void TestTables::documentsFollowAndLead()
{
    const auto workspace = open();
    Selection selection;
    DocumentList list(selection);
    list.setWorkspace(workspace.get());
    list.resize(280, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCOMPARE(selection.focus(), Focus()); // showing it is no choice
    const DocumentId wire = m_fixture.document(u"wire.txt"_s);
    const QModelIndex index = list.model().indexOf(wire);
    QVERIFY(index.parent().isValid()); // it retells the first
    QCOMPARE(list.model().rowAt(index.parent())->id, m_fixture.document(u"harbour.txt"_s));
    QTest::mouseClick(list.view().viewport(), Qt::LeftButton, {}, list.view().visualRect(index).center());
    QCOMPARE(selection.focus(), Focus(Passage{wire, {}}));
    selection.setFocus(m_fixture.claim(u"ledger.txt"_s, Predicate::OwnsOrParentOf));
    QCOMPARE(list.model().rowAt(list.view().currentIndex())->id, m_fixture.document(u"ledger.txt"_s));
    QVERIFY(std::holds_alternative<ClaimId>(selection.focus())); // following is no leading
    list.setWorkspace(nullptr);
    QCOMPARE(list.model().rowCount(), 0);
}

void TestTables::entitiesByMentions()
{
    const auto workspace = open();
    const std::vector<EntityRow> rows = entityRows(*workspace->content(), *workspace->graph());
    QVERIFY(rows.size() > 3);
    for (size_t i = 1; i < rows.size(); ++i)
        QVERIFY(rows.at(i - 1).mentions >= rows.at(i).mentions);
    const auto institute = std::ranges::find(rows, u"Kestrel Institute"_s, &EntityRow::name);
    QVERIFY(institute != rows.end());
    QVERIFY(institute->sanctioned.startsWith(u"2021"_s));
    QVERIFY(std::ranges::any_of(rows, &EntityRow::unnamed));
}

void TestTables::entitiesFollowAndLead()
{
    const auto workspace = open();
    Selection selection;
    EntityList list(selection);
    list.setWorkspace(workspace.get());
    list.resize(280, 500);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QModelIndex third = list.view().model()->index(2, 0);
    QTest::mouseClick(list.view().viewport(), Qt::LeftButton, {}, list.view().visualRect(third).center());
    const EntityId chosen = list.model().rows().at(2).id;
    QCOMPARE(selection.focus(), Focus(chosen));
    selection.setFocus(list.model().rows().at(0).id);
    QCOMPARE(list.view().currentIndex().row(), 0);
    selection.setFocus(Focus());
    QVERIFY(!list.view().currentIndex().isValid());
    selection.setFocus(chosen);
    selection.setFocus(Focus());
    QTest::mouseClick(list.view().viewport(), Qt::LeftButton, {}, list.view().visualRect(third).center());
    QCOMPARE(selection.focus(), Focus(chosen)); // the same row again
}

void TestTables::filterLine()
{
    const auto workspace = open();
    Selection selection;
    EntityList list(selection);
    list.setWorkspace(workspace.get());
    list.show();
    QTest::keyClicks(&list.filterLine(), u"kestrel"_s);
    const int found = list.view().model()->rowCount();
    QVERIFY(found >= 1);
    QVERIFY(found < list.model().rowCount());
    for (int row = 0; row < found; ++row)
        QVERIFY(list.view()
                    .model()
                    ->index(row, 0)
                    .data(EntityModel::SearchRole)
                    .toString()
                    .contains(u"kestrel"_s, Qt::CaseInsensitive));
    QTest::keyClick(&list.filterLine(), Qt::Key_Escape);
    QCOMPARE(list.view().model()->rowCount(), list.model().rowCount());
}

void TestTables::hiddenTypes()
{
    const auto workspace = open();
    Selection selection;
    EntityList list(selection);
    list.setWorkspace(workspace.get());
    Filter filter;
    filter.hiddenTypes = {EntityType::Organization};
    selection.setFilter(filter);
    const int shown = list.view().model()->rowCount();
    QVERIFY(shown > 0);
    QCOMPARE(shown, static_cast<int>(std::ranges::count_if(list.model().rows(), [](const EntityRow &row) {
                 return row.type != EntityType::Organization;
             })));
}

// A view makes its first row current when it gets the keyboard: that must not move the focus of all views.
void TestTables::tabKeySelectsNothing()
{
    const auto workspace = open();
    Selection selection;
    EntityList list(selection);
    list.setWorkspace(workspace.get());
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.filterLine().setFocus();
    QTest::keyClick(&list.filterLine(), Qt::Key_Tab);
    QCOMPARE(selection.focus(), Focus());
    QTest::keyClick(&list.view(), Qt::Key_Down);
    QVERIFY(std::holds_alternative<EntityId>(selection.focus()));
}

QTEST_MAIN(TestTables)
#include "test_tables.moc"
