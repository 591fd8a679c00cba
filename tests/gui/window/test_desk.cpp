// A dossier larger than the desk, in the window: what the heads say, a hit outside, all hits, all documents
// of an entity, a route across the border, and edits that stay. The limit is small so that twenty documents
// are many.

#include "common/panelheader.h"
#include "deskkeeper.h"
#include "mainwindow.h"
#include "resolve/identities.h"
#include "routes/routesview.h"
#include "search/resultmodel.h"
#include "search/searchbox.h"
#include "settings.h"
#include "support/article.h"
#include "tables/documentlist.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace clew;

namespace {

constexpr int limit = 5;
constexpr int patience = 20'000; // milliseconds

test::Article article(int number, const QString &from, const QString &verb, Predicate predicate,
                      const QString &to)
{
    const QString title = u"Report %1"_qs.arg(number);
    test::Article article(title + u".txt"_qs,
                          {title, u"Quay Courier"_qs, {}, u"2024-02-03"_qs, u"2024-02-03"_qs, {}, u"en"_qs});
    article.names(EntityType::Organization, from).names(EntityType::Organization, to);
    article.says(u"%1 %2 pumps to %3."_qs.arg(from, verb, to));
    article.claims(predicate, from, to, {.trigger = verb});
    return article;
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_window.reset(); }
    void theHeadsSayThatItIsAPart();
    void aHitOutsideComesOntoTheDesk();
    void allHits();
    void allDocumentsOfAnEntity();
    void aRouteAcrossTheBorder();
    void noRouteAnywhere();
    void editsStay();
    void aSmallDossierIsWhole();

private:
    int onDesk() const { return static_cast<int>(m_window->workspace()->content()->documents.size()); }
    EntityId named(const QString &name) const
    {
        for (const Entity &entity : m_window->workspace()->content()->entities)
            if (entity.name == name)
                return m_window->workspace()->headOf(entity.id);
        return {};
    }
    QString note(QWidget *panel) const { return panel->findChild<PanelHeader *>()->note(); }
    bool has(const QString &title) const
    {
        const auto &documents = m_window->workspace()->content()->documents;
        return std::ranges::any_of(documents,
                                   [&](const DocumentSummary &one) { return one.metadata.title == title; });
    }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !m_window->findChild<DeskKeeper *>()->isBusy(); }, patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    Settings m_settings;
};

// Orlo Works > Norr Trading > Pell Freight > Sundra Institute, of which only the ends are told of lately.
void TestDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"large.clew"_qs);
    std::vector<ImportedDocument> documents;
    std::vector<Entity> entities;
    const auto add = [&](const test::Article &one) {
        documents.push_back(one.imported());
        const auto &read = documents.back().extraction.entities;
        entities.insert(entities.end(), read.begin(), read.end());
    };
    add(article(0, u"Orlo Works"_qs, u"sold"_qs, Predicate::SellsTo, u"Norr Trading"_qs));
    add(article(1, u"Norr Trading"_qs, u"sold"_qs, Predicate::SellsTo, u"Pell Freight"_qs));
    add(article(2, u"Pell Freight"_qs, u"sold"_qs, Predicate::SellsTo, u"Sundra Institute"_qs));
    for (int i = 3; i < 18; ++i)
        add(article(i, u"Dovran Mill %1"_qs.arg(i), u"sold"_qs, Predicate::SellsTo,
                    u"Gellen Yard %1"_qs.arg(i)));
    add(article(18, u"Orlo Works"_qs, u"sold"_qs, Predicate::SellsTo, u"Tavish Mine"_qs));
    add(article(19, u"Elbing Tools"_qs, u"sold"_qs, Predicate::SellsTo, u"Sundra Institute"_qs));
    documents.back().judgements = judgeIdentities({}, entities, {});
    {
        auto store = DossierStore::create(path);
        QVERIFY(store);
        QVERIFY((*store)->saveImport(documents));
    }
    m_settings.desk = limit;
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(m_window->openDossier(path).has_value());
    QVERIFY(settled());
}

void TestDesk::theHeadsSayThatItIsAPart()
{
    QCOMPARE(onDesk(), limit);
    QVERIFY(has(u"Report 19"_qs) && !has(u"Report 1"_qs));
    const QString head = note(m_window->findChild<DocumentList *>());
    QVERIFY2(head.contains(u"5 of 20"_qs), qPrintable(head));
    const QString counts = m_window->findChild<QLabel *>(u"counts"_qs)->text();
    QVERIFY2(counts.startsWith(u"5 of 20"_qs), qPrintable(counts));
    QVERIFY(m_window->actions().deskHits->isEnabled());
}

void TestDesk::aHitOutsideComesOntoTheDesk()
{
    auto *box = m_window->findChild<SearchBox *>();
    box->setFocus();
    QTest::keyClicks(box, u"\"Norr Trading sold\""_qs);
    QTRY_VERIFY_WITH_TIMEOUT(box->results()->isVisible() && box->model().rowCount() > 1, patience);
    const ResultRow &row = box->model().rowAt(box->results()->currentIndex().row());
    QVERIFY2(row.title.startsWith(u"Report 1 "_qs), qPrintable(row.title));
    QVERIFY(row.title.contains(u"not on the desk"_qs));
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(settled());
    QVERIFY(has(u"Report 1"_qs));
    QCOMPARE(onDesk(), limit); // it is bounded
    QVERIFY(named(u"Norr Trading"_qs));
}

void TestDesk::allHits()
{
    auto *box = m_window->findChild<SearchBox *>();
    box->search(u"Norr OR Pell"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(box->model().rowCount() > 3, patience);
    // offered below the hits, and by its shortcut
    bool offered = false;
    for (int row = 0; row < box->model().rowCount(); ++row)
        offered |= box->model().rowAt(row).title.contains(u"desk"_qs)
            && box->model().rowAt(row).kind == ResultKind::Command;
    QVERIFY(offered);
    m_window->actions().deskHits->trigger();
    QVERIFY(settled());
    QVERIFY(has(u"Report 0"_qs) && has(u"Report 1"_qs) && has(u"Report 2"_qs));
    QCOMPARE(onDesk(), limit);
}

void TestDesk::allDocumentsOfAnEntity()
{
    QVERIFY(!has(u"Report 0"_qs));
    m_window->selection().setFocus(named(u"Orlo Works"_qs));
    QVERIFY(m_window->actions().deskEntity->isEnabled());
    m_window->actions().deskEntity->trigger();
    QVERIFY(settled());
    QVERIFY(has(u"Report 0"_qs) && has(u"Report 18"_qs));
    QVERIFY(!has(u"Report 1"_qs));
}

// None on the desk is not none: the documents between the two are found and put there.
void TestDesk::aRouteAcrossTheBorder()
{
    QVERIFY(!has(u"Report 1"_qs));
    QVERIFY(m_window->trace(u"Orlo Works"_qs, u"Sundra Institute"_qs).has_value());
    QVERIFY(m_window->selection().trace().routes.empty());
    QCOMPARE(note(m_window->findChild<RoutesView *>()), u"looking in all documents ..."_qs);
    QVERIFY(settled());
    QVERIFY(has(u"Report 0"_qs) && has(u"Report 1"_qs) && has(u"Report 2"_qs));
    QCOMPARE(m_window->selection().trace().routes.size(), size_t(1));
    QCOMPARE(m_window->selection().trace().routes.front().hops.size(), size_t(3));
}

void TestDesk::noRouteAnywhere()
{
    QVERIFY(m_window->trace(u"Dovran Mill 17"_qs, u"Elbing Tools"_qs).has_value());
    QVERIFY(settled());
    QVERIFY(m_window->selection().trace().routes.empty());
    QCOMPARE(note(m_window->findChild<RoutesView *>()), u"no supported path in all documents"_qs);
}

void TestDesk::editsStay()
{
    Workspace &workspace = *m_window->workspace();
    const ClaimId claim = workspace.content()->claims.back().id;
    QVERIFY(workspace.apply(SetClaimStatus{claim, ClaimStatus::Confirmed}));
    QVERIFY(workspace.apply(SetNote{claim, u"seen the invoice"_qs}));
    const QString path = workspace.path();
    m_window->closeDossier();
    auto whole = Workspace::open(path);
    QVERIFY(whole && !(*whole)->isPart());
    QCOMPARE((*whole)->content()->documents.size(), size_t(20));
    QCOMPARE((*whole)->claim(claim)->status, ClaimStatus::Confirmed);
    QCOMPARE((*whole)->noteOf(claim), u"seen the invoice"_qs);
}

void TestDesk::aSmallDossierIsWhole()
{
    m_settings.desk = 20;
    MainWindow window(m_settings);
    QVERIFY(window.openDossier(m_folder->filePath(u"large.clew"_qs)).has_value());
    QVERIFY(!window.workspace()->isPart());
    QVERIFY(!window.actions().deskHits->isEnabled());
    QCOMPARE(note(window.findChild<DocumentList *>()), u"20"_qs);
}

QTEST_MAIN(TestDesk)
#include "test_desk.moc"
