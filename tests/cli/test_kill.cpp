#include "clewcli.h"

#include "store/database.h"
#include "store/dossierstore.h"
#include "store/schema.h"
#include "support/generatedarticles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <random>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// Imports that are killed at random moments, and go on. CLEW_KILLS: how many (25).
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resumedAsIfNeverKilled_data();
    void resumedAsIfNeverKilled();
    void sameForAnyNumberOfThreads();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QStringList importing(const QString &dossier, int threads = 2) const
    {
        return {u"import"_s, dossier,        path(u"in"_s),           u"--batch"_s,
                u"5"_s,      u"--threads"_s, QString::number(threads)};
    }
    QByteArray exported(const QString &dossier) const
    {
        return clewCli({u"export"_s, dossier, u"--format"_s, u"json"_s, u"-"_s}).out;
    }

    QTemporaryDir m_folder;
    QByteArray m_wanted; // the export of an import that nobody killed
    QByteArray m_told; // its report
    qint64 m_duration = 0; // milliseconds
};

void TestKill::initTestCase()
{
    QVERIFY(writeGeneratedArticles(path(u"in"_s), 20));
    QByteArray lines; // ten articles in one file: batches end within it
    for (int i = 0; i < 10; ++i) {
        QString text = QString::fromUtf8(generatedArticle(3000 + 21 * i + 2).bytes);
        lines += "{\"title\": \"Story " + QByteArray::number(i) + "\", \"body\": \""
            + text.replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).toUtf8() + "\"}\n";
    }
    write(u"many.ndjson"_s, lines);
    write(u"empty.txt"_s, {});
    write(u"picture.txt"_s, QByteArray("\x89PNG\0\0\0", 7).repeated(9));
    write(u"again.html"_s, generatedArticle(4).bytes); // the same as one of them
    QElapsedTimer clock;
    clock.start();
    const Ran ran = clewCli(importing(path(u"wanted.clew"_s)));
    m_duration = clock.elapsed();
    QVERIFY2(ran.code == 1 && ran.out.contains("30 added, 1 known already, 2 refused"), ran.out.constData());
    m_told = ran.out;
    m_wanted = exported(path(u"wanted.clew"_s));
    QVERIFY(m_wanted.size() > 10'000);
}

// In rows: Qt Test stops a function after five minutes, and a row is one.
void TestKill::resumedAsIfNeverKilled_data()
{
    constexpr int inARow = 25;
    QTest::addColumn<int>("kills");
    QTest::addColumn<quint32>("seed");
    const int given = qEnvironmentVariableIntValue("CLEW_KILLS");
    quint32 seed = 7;
    for (int left = given > 0 ? given : inARow; left > 0; left -= inARow, ++seed)
        QTest::addRow("seed %u", seed) << std::min(left, inARow) << seed;
}

void TestKill::resumedAsIfNeverKilled()
{
    QFETCH(int, kills);
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    int killed = 0, midway = 0, rounds = 0;
    while (killed < kills) {
        const QString dossier = path(u"killed%1-%2.clew"_s.arg(seed).arg(rounds++));
        bool done = false;
        while (!done) {
            QProcess process;
            process.start(QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"), importing(dossier));
            QVERIFY(process.waitForStarted());
            const int moment = static_cast<int>(random() % static_cast<quint32>(m_duration + m_duration / 8));
            done = killed >= kills ? process.waitForFinished(-1) : process.waitForFinished(moment);
            if (!done) {
                QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
                process.waitForFinished(-1);
                done = process.exitStatus() == QProcess::NormalExit; // it was through at that very moment
                killed += done ? 0 : 1;
            }
            if (QFile::exists(dossier)) {
                const auto store = DossierStore::open(dossier);
                QVERIFY2(store, store ? "" : qPrintable(store.error().fact));
                midway += (*store)->unfinishedImports()->empty() ? 0 : 1;
                const auto database = Database::open(dossier, Database::Mode::Existing);
                QVERIFY(database);
                Statement check(*database, "PRAGMA integrity_check");
                QVERIFY(check.next());
                QCOMPARE(check.text(0), u"ok"_s);
            }
            if (done) {
                const QByteArray out = process.readAllStandardOutput();
                // killed between the last commit and its report: then all is known
                QVERIFY2(out == m_told || out.contains("\n0 added, 31 known already, 2 refused"),
                         out.constData());
            }
        }
        QVERIFY(exported(dossier) == m_wanted);
        const auto store = DossierStore::open(dossier);
        QVERIFY(store);
        QVERIFY((*store)->unfinishedImports()->empty());
        QCOMPARE((*store)->journal()->size(), size_t(1));
        QVERIFY((*store)->undo()); // all of it as one change
        QVERIFY((*store)->documentIds()->empty());
    }
    qInfo("%d kills in %d imports, %d of them between two batches", killed, rounds, midway);
    QVERIFY(midway > 0 || kills < 25);
}

void TestKill::sameForAnyNumberOfThreads()
{
    for (const int threads : {1, 4}) {
        const QString dossier = path(u"threads%1.clew"_s.arg(threads));
        QCOMPARE(clewCli(importing(dossier, threads)).out, m_told);
        QVERIFY(exported(dossier) == m_wanted);
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
