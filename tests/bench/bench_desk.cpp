// The window on a dossier larger than the desk. CLEW_DOSSIER: its path (a copy is not made: documents are
// marked as read). Prints how long it takes until it can be used, the longest work between two turns of the
// event loop, and the memory; then the same of a search, of what is opened outside, and of a trace.

#include "deskkeeper.h"
#include "graph/graph.h"
#include "link/selection.h"
#include "link/turns.h"
#include "mainwindow.h"
#include "network/networkview.h"
#include "search/resultmodel.h"
#include "search/searchbox.h"
#include "settings.h"
#include "support/pauses.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QStandardPaths>
#include <QTest>

#include <functional>

using namespace clew;

namespace {

constexpr int patience = 600'000; // milliseconds

double megabytes(const char *what)
{
    QFile status(u"/proc/self/status"_qs);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.mid(QByteArrayView(what).size() + 1).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

} // namespace

class BenchDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void openSearchBringTrace();

private:
    void measure(const char *what, const std::function<void()> &act, const std::function<bool()> &done)
    {
        QTest::qWait(300);
        m_pauses->forget();
        QElapsedTimer clock;
        clock.start();
        act();
        QVERIFY(QTest::qWaitFor(done, patience));
        const qint64 until = clock.elapsed();
        QTest::qWait(700); // what comes in its own turn
        qInfo("%-28s %7lld ms   longest pause %5lld ms, most work in a turn %5.0f ms   %5.0f MB now, %5.0f "
              "at most",
              what, until, m_pauses->longest(), m_pauses->most(), megabytes("VmRSS"), megabytes("VmHWM"));
    }

    std::unique_ptr<test::Pauses> m_pauses;
};

void BenchDesk::openSearchBringTrace()
{
    const QString path = qEnvironmentVariable("CLEW_DOSSIER");
    if (path.isEmpty())
        QSKIP("CLEW-SKIPPED: CLEW_DOSSIER names a large dossier");
    Settings settings;
    if (const int desk = qEnvironmentVariableIntValue("CLEW_DESK"); desk > 0)
        settings.desk = desk;
    MainWindow window(settings);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    m_pauses = std::make_unique<test::Pauses>();
    auto *keeper = window.findChild<DeskKeeper *>();
    measure(
        "open", [&] { QVERIFY(window.openDossier(path).has_value()); },
        [&] { return Turns::of(*window.workspace()).isEmpty(); });
    measure(
        "layout of the network", [&] { window.findChild<NetworkView *>()->waitForLayout(); },
        [] { return true; });
    const auto content = window.workspace()->content();
    const auto graph = window.workspace()->graph();
    qInfo("%zu documents of %lld, %zu entities in %zu clusters, %zu mentions, %zu claims, %zu judgements",
          content->documents.size(), static_cast<qint64>(content->documents.size()) + content->otherDocuments,
          content->entities.size(), graph->nodes().size(), content->mentions.size(), content->claims.size(),
          content->judgements.size());
    std::vector<Node> nodes = graph->nodes();
    std::ranges::sort(nodes, std::ranges::greater(), &Node::mentions);
    measure(
        "select an entity", [&] { window.selection().setFocus(nodes.front().entity); }, [] { return true; });
    auto *box = window.findChild<SearchBox *>();
    measure(
        "search", [&] { box->search(nodes.front().name); }, [&] { return box->model().rowCount() > 2; });
    box->results()->hide();
    measure(
        "note",
        [&] {
            QVERIFY(window.workspace()->apply(SetNote{nodes.front().entity, u"checked"_qs}));
        },
        [&] { return Turns::of(*window.workspace()).isEmpty(); });
    measure(
        "undo", [&] { QVERIFY(window.workspace()->undo()); },
        [&] { return Turns::of(*window.workspace()).isEmpty(); });
    const auto idle = [&] {
        return !keeper->isBusy() && Turns::of(*window.workspace()).isEmpty();
    };
    const auto all = window.workspace()->store().documentIds();
    QVERIFY(all && !all->empty());
    measure(
        "open one that is elsewhere",
        [&] {
            window.selection().setFocus(Passage{all->front(), {}});
        },
        idle);
    measure(
        "documents of an entity", [&] { keeper->bringDocumentsOf(nodes.at(nodes.size() / 3).entity); }, idle);
    measure(
        "all hits", [&] { keeper->bringHits(nodes.at(1).name); }, idle);
    measure(
        "trace", [&] { QVERIFY(window.trace(nodes.at(2).name, nodes.at(nodes.size() / 4).name)); }, idle);
}

QTEST_MAIN(BenchDesk)
#include "bench_desk.moc"
