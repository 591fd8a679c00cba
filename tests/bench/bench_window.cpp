// A window on ten thousand claims: how long until it can be used, how long a selection takes in all views,
// and how much memory that wants. Prints figures; asserts only what does not depend on the machine.

#include "link/selection.h"
#include "mainwindow.h"
#include "settings.h"
#include "support/largedossier.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace clew;

namespace {

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_qs);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

double shareOf(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

// The event loop until it has nothing left to do but what timers will bring.
double timeOf(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    QApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

class BenchWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStart();
    void aSelection_data();
    void aSelection();

private:
    QTemporaryDir m_folder;
    QString m_path;
    const bool isWhole = qEnvironmentVariableIsSet("CLEW_BENCH_ALL");
};

void BenchWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_path = m_folder.filePath(u"large.clew"_qs);
    QVERIFY(test::writeLargeDossier(m_path, {.documents = isWhole ? 500 : 50}).has_value());
}

void BenchWindow::aStart()
{
    const double before = residentMegabytes();
    Settings settings;
    std::unique_ptr<MainWindow> window;
    const double milliseconds = timeOf([&] {
        window = std::make_unique<MainWindow>(settings);
        window->resize(1600, 1000);
        window->show();
        QVERIFY(window->openDossier(m_path).has_value());
    });
    const size_t claims = window->workspace()->content()->claims.size();
    QCOMPARE(claims, size_t(isWhole ? 10000 : 1000));
    std::printf("start to a usable window, %zu claims: %.0f ms, %.0f MB more resident\n", claims,
                milliseconds, residentMegabytes() - before);
}

void BenchWindow::aSelection_data()
{
    QTest::addColumn<bool>("claims");
    QTest::newRow("an entity") << false;
    QTest::newRow("a claim") << true;
}

void BenchWindow::aSelection()
{
    QFETCH(bool, claims);
    Settings settings;
    MainWindow window(settings);
    window.resize(1600, 1000);
    window.show();
    QVERIFY(window.openDossier(m_path).has_value());
    QApplication::processEvents();
    window.settle();
    const auto content = window.workspace()->content();
    std::vector<double> times;
    for (size_t i = 0; i < 60; ++i) {
        const Claim &claim = content->claims[i * 163 % content->claims.size()];
        times.push_back(timeOf([&] {
            if (claims)
                window.selection().setFocus(claim.id);
            else
                window.selection().setFocus(claim.from);
        }));
    }
    std::printf("selecting %s, all views, %zu claims: median %.0f ms, p95 %.0f ms\n",
                claims ? "a claim" : "an entity", content->claims.size(), shareOf(times, 0.5),
                shareOf(times, 0.95));
}

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
