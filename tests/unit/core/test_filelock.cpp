#include "core/filelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace clew;
using namespace Qt::StringLiterals;

class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime()
    {
        const QString path = m_folder.filePath(u"one"_s);
        {
            const auto first = FileLock::take(path);
            QVERIFY(first);
            const auto second = FileLock::take(path);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::DossierBusy);
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(FileLock::take(path));
    }

    void whatWasLeftBehindMeansNothing()
    {
        const QString path = m_folder.filePath(u"left"_s);
        for (const QByteArray &words : {QByteArray(), QByteArray("1\nclew-cli\nhost\n")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(words);
            file.close();
            QVERIFY(FileLock::take(path));
        }
    }

    void aKilledProgramHoldsNothing()
    {
        const QString path = m_folder.filePath(u"killed"_s);
        int taken[2] = {};
        QVERIFY(::pipe(taken) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = FileLock::take(path);
            const char answer = lock ? 'y' : 'n';
            if (::write(taken[1], &answer, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char answer = 0;
        QVERIFY(::read(taken[0], &answer, 1) == 1);
        QCOMPARE(answer, 'y');
        QVERIFY(!FileLock::take(path));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(FileLock::take(path));
    }

    void noFolder()
    {
        const auto lock = FileLock::take(m_folder.filePath(u"none/lock"_s));
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::CannotWrite);
        QVERIFY(!lock.error().fact.isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "test_filelock.moc"
