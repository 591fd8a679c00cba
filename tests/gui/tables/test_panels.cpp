#include "link/filtering.h"
#include "support/dossierfixture.h"
#include "tables/claimrows.h"
#include "tables/documentrows.h"
#include "tables/entityrows.h"
#include "tables/eventrows.h"
#include "tables/tablepanel.h"
#include "tables/tablesview.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
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
    TablesView view{selection};

    Shown()
    {
        auto opened = Workspace::open(fixture.path());
        if (!opened)
            return;
        workspace = std::move(opened.value());
        view.resize(1400, 420);
        view.setWorkspace(workspace.get());
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    ~Shown() { view.setWorkspace(nullptr); }

    TablePanel &show(TablesView::Table table)
    {
        view.showTable(table);
        return view.panel(table);
    }
    void click(TablePanel &panel, int row, Qt::KeyboardModifiers with = {})
    {
        const int column = panel.shownColumns().front();
        const QRect cell = panel.view().visualRect(panel.model().index(row, column));
        QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, with, cell.center());
    }
};

QStringList columnOf(const TablePanel &panel, int column)
{
    QStringList cells;
    const RowModel &model = const_cast<TablePanel &>(panel).model();
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesLeadAndFollow_data();
    void tablesLeadAndFollow();
    void modelsKeepTheRules();
    void claimsSayAll();
    void retellingsStandBelowTheirOrigin();
    void headingsSort();
    void datesSortByTime();
    void rowsAreCopied();
    void columnsAreChosenAndRemembered();
    void rowsAreDraggedAsText();
    void theFilterLineWorksWithTheKeyboard();
    void theTimeWindowLeavesOutAndSaysSo();
    void severalRowsAtOnce();
    void tabKeySelectsNothing();
    void everyTableHasItsWords();
};

void TestPanels::tablesLeadAndFollow_data()
{
    QTest::addColumn<TablesView::Table>("table");
    QTest::newRow("documents") << TablesView::Documents;
    QTest::newRow("entities") << TablesView::Entities;
    QTest::newRow("claims") << TablesView::Claims;
    QTest::newRow("events") << TablesView::Events;
}

void TestPanels::tablesLeadAndFollow()
{
    QFETCH(TablesView::Table, table);
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(table);
    QVERIFY(panel.model().rowCount() >= 2);
    QCOMPARE(s.selection.focus(), Focus()); // showing it is no choice
    s.click(panel, 1);
    const Focus second = panel.model().focusOf(panel.model().sourceRow(1));
    QCOMPARE(s.selection.focus(), second);
    s.selection.setFocus(panel.model().focusOf(panel.model().sourceRow(0)));
    QCOMPARE(panel.selectedRows(), std::vector<int>{0});
    panel.view().setFocus();
    QTest::keyClick(&panel.view(), Qt::Key_Down);
    QCOMPARE(s.selection.focus(), second);
    s.selection.setFocus(Focus());
    QVERIFY(panel.selectedRows().empty());
}

void TestPanels::modelsKeepTheRules()
{
    Shown s;
    QVERIFY(s.workspace);
    Filter filter;
    filter.from = u"2021"_s;
    for (int table = 0; table < TablesView::tables; ++table) {
        RowModel &model = s.show(static_cast<TablesView::Table>(table)).model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int column = 0; column < model.columns(); ++column) {
            QVERIFY(!model.titleOf(column).isEmpty());
            model.sort(column, Qt::DescendingOrder);
        }
        model.setWords(u"a"_s);
        model.load(s.workspace.get(), filter);
        model.setWords({});
        model.load(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }
}

void TestPanels::claimsSayAll()
{
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(TablesView::Claims);
    QCOMPARE(panel.model().rowCount(), static_cast<int>(s.workspace->content()->claims.size()));
    const int row = panel.model().rowOf(s.fixture.claim(u"harbour.txt"_s, Predicate::BuysFrom));
    QVERIFY(row >= 0);
    const auto cell = [&](ClaimRows::Column column) {
        return panel.model().index(row, column).data().toString();
    };
    QCOMPARE(cell(ClaimRows::From), u"Brightwater Trading"_s);
    QCOMPARE(cell(ClaimRows::To), u"Vantor Photonics"_s);
    QCOMPARE(cell(ClaimRows::Item), u"LX-900"_s);
    QVERIFY(cell(ClaimRows::Date).contains(u"2022"_s));
    QVERIFY(cell(ClaimRows::Quote).startsWith(u"Brightwater Trading bought forty"_s));
    QCOMPARE(cell(ClaimRows::Document), u"The Harbour Post"_s);
    QVERIFY(cell(ClaimRows::Origins).toInt() >= 1);
}

void TestPanels::retellingsStandBelowTheirOrigin()
{
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(TablesView::Documents);
    const int origin = panel.model().rowOf(Passage{s.fixture.document(u"harbour.txt"_s), {}});
    const int retelling = panel.model().rowOf(Passage{s.fixture.document(u"wire.txt"_s), {}});
    QCOMPARE(retelling, origin + 1);
    QCOMPARE(panel.model().index(retelling, DocumentRows::Family).data().toString(), u"The Harbour Post"_s);
    QVERIFY(panel.model().index(retelling, DocumentRows::Title).data().toString().startsWith(u'↳'));
}

void TestPanels::headingsSort()
{
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(TablesView::Entities);
    QHeaderView *header = panel.view().horizontalHeader();
    const QPoint name(header->sectionViewportPosition(EntityRows::Name) + 30, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    const QStringList up = columnOf(panel, EntityRows::Name);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QStringList down = columnOf(panel, EntityRows::Name);
    std::reverse(down.begin(), down.end());
    QStringList sorted = up;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    QCOMPARE(up.first().toCaseFolded(), sorted.first().toCaseFolded());
    QCOMPARE(QSet<QString>(up.begin(), up.end()), QSet<QString>(down.begin(), down.end()));
    QCOMPARE(up.first(), down.first());
}

void TestPanels::datesSortByTime()
{
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(TablesView::Claims);
    panel.view().sortByColumn(ClaimRows::Date, Qt::AscendingOrder);
    const auto &rows = static_cast<const ClaimRows &>(panel.model());
    QDate before;
    bool undated = false;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const auto &date = rows.claimAt(rows.sourceRow(row)).date;
        const QDate day = date ? firstDay(date->from) : QDate();
        QVERIFY(!(undated && day.isValid())); // those without a date come last
        undated = undated || !day.isValid();
        QVERIFY(!day.isValid() || !before.isValid() || before <= day);
        before = day.isValid() ? day : before;
    }
    QVERIFY(before.isValid() && undated);
}

void TestPanels::rowsAreCopied()
{
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(TablesView::Claims);
    s.click(panel, 0);
    s.click(panel, 2, Qt::ControlModifier);
    QCOMPARE(panel.selectedRows(), (std::vector<int>{0, 2}));
    panel.view().setFocus();
    panel.actions().front()->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // titles, two rows, the end
    QCOMPARE(lines[0].split(u'\t').size(), static_cast<int>(panel.shownColumns().size()));
    QCOMPARE(lines[1].split(u'\t').size(), lines[0].split(u'\t').size());
    panel.actions().at(1)->trigger();
    const QString cited = QApplication::clipboard()->text();
    QVERIFY2(cited.contains(u"The Harbour Post"_s) && cited.contains(u"“"_s), qPrintable(cited));
    QCOMPARE(cited.count(u"\n\n"_s), 1);
}

void TestPanels::columnsAreChosenAndRemembered()
{
    QByteArray state;
    {
        Shown s;
        QVERIFY(s.workspace);
        TablePanel &panel = s.show(TablesView::Claims);
        QVERIFY(panel.view().isColumnHidden(ClaimRows::Via));
        QMenu menu;
        panel.fillColumnMenu(menu);
        QCOMPARE(menu.actions().size(), int(ClaimRows::columnsInAll));
        menu.actions().at(ClaimRows::Via)->trigger();
        menu.actions().at(ClaimRows::Polarity)->trigger();
        panel.view().horizontalHeader()->moveSection(0, 2);
        state = s.view.state();
    }
    Shown s;
    s.view.restore(state);
    QCOMPARE(s.view.shown(), TablesView::Claims);
    const std::vector<int> columns = s.view.panel(TablesView::Claims).shownColumns();
    QVERIFY(std::ranges::find(columns, int(ClaimRows::Via)) != columns.end());
    QVERIFY(std::ranges::find(columns, int(ClaimRows::Polarity)) == columns.end());
    QCOMPARE(columns.front(), int(ClaimRows::What));
    for (int column = 0; column < ClaimRows::columnsInAll; ++column)
        s.view.panel(TablesView::Claims).showColumn(column, false);
    QCOMPARE(s.view.panel(TablesView::Claims).shownColumns().size(), size_t(1)); // never none
    s.view.restore("nonsense");
}

void TestPanels::rowsAreDraggedAsText()
{
    Shown s;
    QVERIFY(s.workspace);
    QAbstractItemModel &model = *s.show(TablesView::Claims).view().model();
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> data(
        model.mimeData({model.index(0, 0), model.index(0, 1), model.index(1, 0)}));
    QVERIFY2(data->text().contains(u"The Harbour Post"_s), qPrintable(data->text()));
    QCOMPARE(data->text().count(u"\n\n"_s), 1); // two rows, each once
}

void TestPanels::theFilterLineWorksWithTheKeyboard()
{
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(TablesView::Entities);
    const int all = panel.model().rowCount();
    panel.view().setFocus();
    QTest::keyClick(&panel.view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(panel.filterLine().hasFocus());
    QTest::keyClicks(&panel.filterLine(), u"kestrel"_s);
    QTest::keyClick(&panel.filterLine(), Qt::Key_Down);
    QVERIFY(panel.model().rowCount() >= 1 && panel.model().rowCount() < all);
    QVERIFY(panel.view().hasFocus());
    QVERIFY(std::holds_alternative<EntityId>(s.selection.focus()));
    QVERIFY(panel.note().contains(QString::number(all)));
    panel.filterLine().setFocus();
    QTest::keyClick(&panel.filterLine(), Qt::Key_Escape);
    QTRY_COMPARE(panel.model().rowCount(), all);
    QTest::keyClicks(&panel.filterLine(), u"nothing bears this name"_s);
    QTRY_COMPARE(panel.model().rowCount(), 0);
    QVERIFY(!panel.view().isVisible()); // it says what to do instead
}

void TestPanels::theTimeWindowLeavesOutAndSaysSo()
{
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(TablesView::Claims);
    const int all = panel.model().rowCount();
    Filter filter;
    filter.from = filter.to = u"2021"_s;
    s.selection.setFilter(filter);
    QVERIFY(panel.model().rowCount() >= 1 && panel.model().rowCount() < all);
    const int left = undatedLeftOut(filter, s.workspace->content()->claims);
    QVERIFY(left > 0);
    QVERIFY2(panel.note().contains(QString::number(left)), qPrintable(panel.note()));
    QVERIFY(panel.model().rowOf(s.fixture.claim(u"harbour.txt"_s, Predicate::Sanctions)) >= 0);
    QCOMPARE(panel.model().rowOf(s.fixture.claim(u"harbour.txt"_s, Predicate::BuysFrom)), -1);
    TablePanel &entities = s.show(TablesView::Entities);
    QVERIFY(entities.model().rowOf(s.fixture.entity(u"Kestrel Institute"_s)) >= 0);
    QCOMPARE(entities.model().rowOf(s.fixture.entity(u"Mara Olsen"_s)), -1);
    TablePanel &documents = s.show(TablesView::Documents);
    QCOMPARE(documents.model().rowOf(Passage{s.fixture.document(u"ledger.txt"_s), {}}), -1);
    filter.keepUndated = true;
    s.selection.setFilter(filter);
    QVERIFY(documents.model().rowOf(Passage{s.fixture.document(u"ledger.txt"_s), {}}) >= 0);
}

void TestPanels::severalRowsAtOnce()
{
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(TablesView::Claims);
    panel.view().setFocus();
    QTest::keyClick(&panel.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(panel.selectedRows().size(), static_cast<size_t>(panel.model().rowCount()));
    s.click(panel, 0);
    QTest::keyClick(&panel.view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(panel.selectedRows(), (std::vector<int>{0, 1}));
    QCOMPARE(s.selection.focus(), panel.model().focusOf(panel.model().sourceRow(1)));
}

void TestPanels::tabKeySelectsNothing()
{
    Shown s;
    QVERIFY(s.workspace);
    TablePanel &panel = s.show(TablesView::Claims);
    panel.filterLine().setFocus();
    QTest::keyClick(&panel.filterLine(), Qt::Key_Tab);
    QCOMPARE(s.selection.focus(), Focus());
}

void TestPanels::everyTableHasItsWords()
{
    Shown s;
    QVERIFY(s.workspace);
    for (int table = 0; table < TablesView::tables; ++table) {
        TablePanel &panel = s.show(static_cast<TablesView::Table>(table));
        QVERIFY(!panel.view().accessibleName().isEmpty());
        QVERIFY(!panel.view().accessibleDescription().isEmpty());
        QVERIFY(!panel.filterLine().accessibleName().isEmpty());
        for (const QAction *action : panel.actions())
            QVERIFY(!action->shortcut().isEmpty());
    }
    QCOMPARE(s.view.viewActions().size(), size_t(TablesView::tables));
}

QTEST_MAIN(TestPanels)
#include "test_panels.moc"
