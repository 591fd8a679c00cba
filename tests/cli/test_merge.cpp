#include "clewcli.h"

#include "store/dossierstore.h"
#include "support/largedossier.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<DossierStore> opened(const QString &path)
{
    auto store = DossierStore::open(path);
    return store ? *std::move(store) : nullptr;
}

// What a dossier says, without the moment at which documents came.
struct State
{
    DossierContent content;
    std::vector<Judgement> judgements;
    size_t journal = 0;
    friend bool operator==(const State &, const State &) = default;
};

State stateOf(const QString &path)
{
    const auto store = opened(path);
    State state;
    if (!store)
        return state;
    state.content = *store->content();
    state.judgements = *store->judgements();
    state.journal = store->journal()->size();
    return state;
}

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext())
        files << each.next();
    return files;
}

} // namespace

// Two dossiers merged on the command line, and cut off in the middle.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ours = m_folder.filePath(u"ours.clew"_s);
        m_theirs = m_folder.filePath(u"theirs.clew"_s);
        QVERIFY(writeLargeDossier(m_ours, {5, 10, 60, 3}));
        QVERIFY(writeLargeDossier(m_theirs, {12, 10, 60, 4}));
        const auto store = opened(m_theirs);
        const auto content = store->content();
        for (size_t i = 0; i < content->claims.size(); i += 3) {
            QVERIFY(store->apply(SetClaimStatus{content->claims[i].id, ClaimStatus::Confirmed}));
            QVERIFY(store->apply(SetNote{content->claims[i].id, u"a note of theirs"_s}));
        }
    }

    // 50 times at a random moment; afterwards the dossier is as it was or has all of it, and opens as sound.
    // A merge that goes on from there ends where one that nobody disturbed ends.
    void killedAtAnyMoment()
    {
        const QString whole = m_folder.filePath(u"whole.clew"_s), path = m_folder.filePath(u"killed.clew"_s);
        QVERIFY(QFile::copy(m_ours, whole));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(clewCli({u"merge"_s, whole, m_theirs}).code, 0);
        const int longest = static_cast<int>(timer.elapsed());
        const State before = stateOf(m_ours), after = stateOf(whole);
        QVERIFY(after.content.documents.size() > before.content.documents.size());
        QCOMPARE(after.journal, before.journal + 1);
        const QTemporaryDir temporary; // where a killed merge leaves its copy of theirs
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(u"TMPDIR"_s, temporary.path());
        int done = 0;
        for (int round = 0; round < 50; ++round) {
            for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(path + ending);
            QVERIFY(QFile::copy(m_ours, path));
            QProcess process;
            process.setProcessEnvironment(own);
            process.start(QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"), {u"merge"_s, path, m_theirs});
            process.waitForStarted();
            process.waitForFinished(1 + round * 7919 % longest);
            process.kill(); // SIGKILL
            process.waitForFinished();
            const State left = stateOf(path); // opening checks the file
            const bool all = left.content.documents.size() == after.content.documents.size();
            QVERIFY2(left == (all ? after : before), qPrintable(u"round %1"_s.arg(round)));
            done += all;
            if (round % 10 == 0) {
                QCOMPARE(clewCli({u"merge"_s, path, m_theirs}).code, 0);
                QVERIFY(stateOf(path) == after);
            }
        }
        QVERIFY(done < 50);
        QVERIFY(stateOf(m_ours) == before);
        // the next merge takes the copies away, and its own
        QCOMPARE(clewCli({u"merge"_s, path, m_theirs}, {{}, {{u"TMPDIR"_s, temporary.path()}}}).code, 0);
        QCOMPARE(filesUnder(temporary.path()), QStringList());
    }

    void mergedTwiceIsMergedOnce()
    {
        const QString path = m_folder.filePath(u"twice.clew"_s);
        QVERIFY(QFile::copy(m_ours, path));
        QCOMPARE(clewCli({u"merge"_s, path, m_theirs}).code, 0);
        const State once = stateOf(path);
        const Ran again = clewCli({u"merge"_s, path, m_theirs});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains("documents 0, decisions 0"), again.out);
        QVERIFY(stateOf(path) == once);
    }

    void withItselfIsNoMerge()
    {
        const Ran ran = clewCli({u"merge"_s, m_ours, m_ours});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains("itself"), ran.err);
    }

    void aFullDiskLeavesTheDossierAsItWas()
    {
        const QString path = m_folder.filePath(u"full.clew"_s);
        QVERIFY(QFile::copy(m_ours, path));
        const State before = stateOf(path);
        QProcess shell; // no file may grow by more than the copy of theirs needs
        const qint64 blocks = QFile(m_theirs).size() / 1024 + 16;
        shell.start(u"/bin/bash"_s,
                    {u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(blocks), u"-"_s,
                     QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"), u"merge"_s, path, m_theirs});
        QVERIFY(shell.waitForFinished(120'000));
        const State after = stateOf(path);
        QVERIFY(shell.exitCode() == 0 || after == before);
        QCOMPARE(clewCli({u"merge"_s, path, m_theirs}).code, 0);
    }

private:
    QTemporaryDir m_folder;
    QString m_ours, m_theirs;
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
