#include "common/theme.h"
#include "graph/graph.h"
#include "link/selection.h"
#include "search/nameindex.h"
#include "search/resultmodel.h"
#include "search/searchbox.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace clew;

namespace {

struct Shown
{
    test::DossierFixture fixture;
    std::unique_ptr<Workspace> workspace;
    Selection selection;
    QWidget window;
    SearchBox box{selection, &window};

    Shown()
    {
        auto opened = Workspace::open(fixture.path());
        if (!opened)
            return;
        workspace = std::move(opened.value());
        window.resize(700, 500);
        box.resize(500, 30);
        box.setWorkspace(workspace.get());
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        box.setFocus();
    }
    ~Shown() { box.setWorkspace(nullptr); }

    void type(const QString &text)
    {
        box.clear();
        QTest::keyClicks(&box, text);
    }
    std::vector<ResultRow> of(ResultKind kind)
    {
        std::vector<ResultRow> rows;
        for (const ResultRow &row : box.model().rows())
            if (row.kind == kind)
                rows.push_back(row);
        return rows;
    }
};

} // namespace

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEntitiesByNameAndFault_data();
    void findsEntitiesByNameAndFault();
    void findsPassagesWithMarks();
    void findsClaimsByTheirParts();
    void wrongQueriesSayWhere();
    void commandsAfterTheirSign();
    void keysChoose();
    void enterBeforeTheAnswer();
    void theMouseChooses();
    void remembersWhatWasChosen();
    void saysThatNothingWasFound();
    void answersOnlyTheLastQuestion();
    void aPastedLinkOpensItsPassage();
    void withoutADossier();
    void pictures();
    void modelKeepsTheRules();
    void distances_data();
    void distances();
};

void TestSearchBox::findsEntitiesByNameAndFault_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("name") << u"Kestrel Institute"_s << u"Kestrel Institute"_s;
    QTest::newRow("begin, case") << u"bright"_s << u"Brightwater Trading"_s;
    QTest::newRow("begin of a word") << u"photon"_s << u"Vantor Photonics"_s;
    QTest::newRow("a letter wrong") << u"Brightwatar"_s << u"Brightwater Trading"_s;
    QTest::newRow("two letters swapped") << u"Kestrle Institute"_s << u"Kestrel Institute"_s;
    QTest::newRow("hyphen left out") << u"lx 900"_s << u"LX-900"_s;
}

void TestSearchBox::findsEntitiesByNameAndFault()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    Shown s;
    QVERIFY(s.workspace);
    s.type(typed);
    QTRY_VERIFY(!s.of(ResultKind::Entity).empty());
    QCOMPARE(s.of(ResultKind::Entity).front().title, first);
}

void TestSearchBox::findsPassagesWithMarks()
{
    Shown s;
    QVERIFY(s.workspace);
    s.type(u"NEAR(resold machines, 6)"_s);
    QTRY_VERIFY(!s.of(ResultKind::Passage).empty());
    const ResultRow row = s.of(ResultKind::Passage).front();
    QVERIFY2(row.title.contains(u"The Harbour Post"_s), qPrintable(row.title));
    QVERIFY(!row.marks.empty());
    QCOMPARE(row.marks.front().of(row.detail).toString(), u"resold"_s);
    const auto passage = std::get<Passage>(row.focus);
    QCOMPARE(passage.document, s.fixture.document(u"harbour.txt"_s));
    QCOMPARE(passage.span, s.fixture.spanOf(u"harbour.txt"_s, u"resold"_s));
    s.type(u"title: laser"_s);
    QTRY_COMPARE(s.of(ResultKind::Passage).size(), size_t(1));
}

void TestSearchBox::findsClaimsByTheirParts()
{
    Shown s;
    QVERIFY(s.workspace);
    s.type(u"brightwater vantor lx"_s);
    QTRY_VERIFY(!s.of(ResultKind::Claim).empty());
    const auto id = std::get<ClaimId>(s.of(ResultKind::Claim).front().focus);
    const Claim *claim = s.workspace->claim(id);
    QVERIFY(claim);
    QVERIFY(s.of(ResultKind::Claim).front().title.contains(u"Brightwater Trading"_s));
}

void TestSearchBox::wrongQueriesSayWhere()
{
    Shown s;
    QVERIFY(s.workspace);
    s.type(u"lasers \"open"_s);
    QTRY_VERIFY(!s.of(ResultKind::Message).empty());
    const QString message = s.of(ResultKind::Message).front().title;
    QVERIFY2(message.contains(u"8"_s) && message.contains(u"quotation mark"_s), qPrintable(message));
}

void TestSearchBox::commandsAfterTheirSign()
{
    Shown s;
    QVERIFY(s.workspace);
    QAction open(u"&Open dossier..."_s), zoom(u"Zoom &in"_s), hidden(u"Open nothing"_s);
    hidden.setEnabled(false);
    int zoomed = 0;
    connect(&zoom, &QAction::triggered, this, [&zoomed] { ++zoomed; });
    s.box.setCommands({&open, &zoom, &hidden});
    s.type(u">"_s);
    QTRY_COMPARE(s.of(ResultKind::Command).size(), size_t(2));
    s.type(u"> zi"_s);
    QTRY_COMPARE(s.of(ResultKind::Command).size(), size_t(1));
    QVERIFY(s.of(ResultKind::Entity).empty() && s.of(ResultKind::Passage).empty());
    QTest::keyClick(&s.box, Qt::Key_Return);
    QCOMPARE(zoomed, 1);
    QVERIFY(!s.box.results()->isVisible());
}

void TestSearchBox::keysChoose()
{
    Shown s;
    QVERIFY(s.workspace);
    s.type(u"kestrel"_s);
    QTRY_VERIFY(s.box.results()->isVisible());
    const int first = s.box.results()->currentIndex().row();
    QCOMPARE(s.box.model().rowAt(first).kind, ResultKind::Entity); // not the heading
    QTest::keyClick(&s.box, Qt::Key_Down);
    const int second = s.box.results()->currentIndex().row();
    QVERIFY(second > first && isChoosable(s.box.model().rowAt(second)));
    QTest::keyClick(&s.box, Qt::Key_Up);
    QTest::keyClick(&s.box, Qt::Key_Up); // around the end
    QVERIFY(s.box.results()->currentIndex().row() > second);
    QTest::keyClick(&s.box, Qt::Key_Down);
    QTest::keyClick(&s.box, Qt::Key_Return);
    QCOMPARE(s.selection.focus(), s.box.model().rowAt(first).focus);
    QVERIFY(!s.box.results()->isVisible());
    s.type(u"kestrel"_s);
    QTRY_VERIFY(s.box.results()->isVisible());
    QTest::keyClick(&s.box, Qt::Key_Escape);
    QVERIFY(!s.box.results()->isVisible());
    QCOMPARE(s.box.text(), u"kestrel"_s);
}

void TestSearchBox::enterBeforeTheAnswer()
{
    Shown s;
    QVERIFY(s.workspace);
    s.type(u"Kestrel Institute"_s);
    QTest::keyClick(&s.box, Qt::Key_Return);
    QTRY_COMPARE(s.selection.focus(), Focus(s.fixture.entity(u"Kestrel Institute"_s)));
}

void TestSearchBox::theMouseChooses()
{
    Shown s;
    QVERIFY(s.workspace);
    s.type(u"sanctions"_s);
    QTRY_VERIFY(!s.of(ResultKind::Passage).empty());
    const auto &rows = s.box.model().rows();
    const auto found = std::ranges::find(rows, ResultKind::Passage, &ResultRow::kind);
    const QModelIndex index = s.box.model().index(static_cast<int>(found - rows.begin()));
    const Focus wanted = found->focus;
    QTest::mouseClick(s.box.results()->viewport(), Qt::LeftButton, {},
                      s.box.results()->visualRect(index).center());
    QCOMPARE(s.selection.focus(), wanted);
}

void TestSearchBox::remembersWhatWasChosen()
{
    Shown s;
    QVERIFY(s.workspace);
    for (const QString &text : {u"kestrel"_s, u"vantor"_s, u"kestrel"_s}) {
        s.type(text);
        QTest::keyClick(&s.box, Qt::Key_Return);
        QTRY_VERIFY(!s.box.results()->isVisible() && !s.box.recent().isEmpty()
                    && s.box.recent().first() == text);
    }
    QCOMPARE(s.box.recent(), (QStringList{u"kestrel"_s, u"vantor"_s}));
    s.box.clear();
    QTest::keyClick(&s.box, Qt::Key_Down);
    QCOMPARE(s.of(ResultKind::Query).size(), size_t(2));
    QTest::keyClick(&s.box, Qt::Key_Down);
    QTest::keyClick(&s.box, Qt::Key_Return); // searches for it again
    QTRY_VERIFY(!s.of(ResultKind::Entity).empty());
    QCOMPARE(s.box.text(), u"kestrel"_s);
}

void TestSearchBox::saysThatNothingWasFound()
{
    Shown s;
    QVERIFY(s.workspace);
    s.type(u"qqqqzzzz"_s);
    QTRY_VERIFY(!s.of(ResultKind::Message).empty());
    QVERIFY(s.of(ResultKind::Message).front().title.contains(u"qqqqzzzz"_s));
    QTest::keyClick(&s.box, Qt::Key_Return);
    QCOMPARE(s.selection.focus(), Focus());
}

void TestSearchBox::answersOnlyTheLastQuestion()
{
    Shown s;
    QVERIFY(s.workspace);
    s.type(u"kestrel"_s);
    s.box.search(u"vantor"_s);
    s.box.search(u"mara olsen"_s);
    QTRY_VERIFY(!s.of(ResultKind::Entity).empty());
    QCOMPARE(s.of(ResultKind::Entity).front().title, u"Mara Olsen"_s);
    QTest::qWait(50);
    QCOMPARE(s.of(ResultKind::Entity).front().title, u"Mara Olsen"_s);
}

void TestSearchBox::aPastedLinkOpensItsPassage()
{
    Shown s;
    QVERIFY(s.workspace);
    const DocumentId document = s.workspace->content()->documents.front().id;
    const auto link = [&](DocumentId id, qsizetype end) {
        return u"clew:passage?document=%1&begin=4&end=%2"_s.arg(id.value).arg(end);
    };
    s.box.search(link(document, 19));
    QCOMPARE(s.of(ResultKind::Passage).size(), size_t(1));
    QTest::keyClick(&s.box, Qt::Key_Return);
    QCOMPARE(s.selection.focus(), Focus(Passage{document, {4, 19}}));
    for (const QString &wrong : {link({document.value + 1}, 19), link(document, 99'000'000)}) {
        s.box.search(wrong);
        QVERIFY(s.of(ResultKind::Passage).empty());
        QCOMPARE(s.of(ResultKind::Message).size(), size_t(1));
    }
}

void TestSearchBox::withoutADossier()
{
    Selection selection;
    QWidget window;
    SearchBox box(selection, &window);
    QAction open(u"&Open dossier..."_s);
    box.setCommands({&open});
    window.show();
    box.setFocus();
    QTest::keyClicks(&box, u"open"_s);
    QTRY_VERIFY(box.model().rowCount() > 0);
    QVERIFY(std::ranges::any_of(box.model().rows(),
                                [](const ResultRow &row) { return row.kind == ResultKind::Command; }));
}

// To look at: set CLEW_PICTURES to a folder.
void TestSearchBox::pictures()
{
    applyTheme(*qApp, ThemeMode::Light);
    Shown s;
    QVERIFY(s.workspace);
    QAction back(u"&Trace back"_s);
    back.setShortcut(QKeySequence(u"Ctrl+B"_s));
    s.box.setCommands({&back});
    s.type(u"brightwater tra"_s);
    QTRY_VERIFY(!s.of(ResultKind::Entity).empty());
    s.type(u"kestrel institute"_s);
    QTRY_VERIFY(!s.of(ResultKind::Passage).empty());
    const QImage image = s.box.results()->grab().toImage();
    QVERIFY(image.height() > 100);
    const QString folder = qEnvironmentVariable("CLEW_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u"/search.png"_s));
}

void TestSearchBox::modelKeepsTheRules()
{
    ResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ResultRow heading, row;
    heading.kind = ResultKind::Heading;
    row.kind = ResultKind::Entity;
    model.setRows({heading, row, row, heading});
    QCOMPARE(model.nextChoosable(-1, 1), 1);
    QCOMPARE(model.nextChoosable(1, 1), 2);
    QCOMPARE(model.nextChoosable(2, 1), 1);
    QCOMPARE(model.nextChoosable(1, -1), 2);
    QCOMPARE(model.nextChoosable(-1, -1), 2);
    model.setRows({heading});
    QCOMPARE(model.nextChoosable(0, 1), -1);
    model.setRows({});
    QCOMPARE(model.nextChoosable(-1, 1), -1);
}

void TestSearchBox::distances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance"); // at most 2 is told apart
    QTest::newRow("same") << u"orrin"_s << u"orrin"_s << 0;
    QTest::newRow("change") << u"orrin"_s << u"ortin"_s << 1;
    QTest::newRow("swap") << u"orrin"_s << u"orrni"_s << 1;
    QTest::newRow("add") << u"orrin"_s << u"orring"_s << 1;
    QTest::newRow("leave out") << u"orrin"_s << u"orin"_s << 1;
    QTest::newRow("two") << u"orrin"_s << u"arriv"_s << 2;
    QTest::newRow("far") << u"orrin"_s << u"zebra"_s << 3;
    QTest::newRow("empty") << u""_s << u"ab"_s << 2;
}

void TestSearchBox::distances()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(editDistance(a, b, 2), "distance");
    QTEST(editDistance(b, a, 2), "distance");
}

QTEST_MAIN(TestSearchBox)
#include "test_searchbox.moc"
