// Hundreds of hostile and broken files (tests/hostile.py): each is imported or refused with file and reason,
// within ten seconds and a gigabyte. Every file is read in a process of its own.
#include "import/readdocument.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr int sound = 0;
constexpr int silent = 3; // neither an article nor a refusal
constexpr int nameless = 4; // a refusal without file or code

int readInChild(const QString &path)
{
    // processor time: the machine may be busy with other things
    const rlimit seconds{10, 10};
    setrlimit(RLIMIT_CPU, &seconds);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return silent;
    const ReadArticles read = readArticles(file, path.section(u'/', -1));
    for (const Error &error : read.refused) {
        if (error.file.isEmpty() || error.code == ErrorCode::WrongUse)
            return nameless;
    }
    return read.documents.empty() && read.refused.empty() ? silent : sound;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files();

private:
    QTemporaryDir m_folder;
};

void TestHostile::initTestCase()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("CLEW-SKIPPED: python3 is not installed");
    QProcess maker;
    maker.start(u"python3"_s, {QStringLiteral(CLEW_SOURCE_DIR "/tests/hostile.py"), m_folder.path()});
    QVERIFY(maker.waitForFinished(240'000));
    QCOMPARE(maker.exitCode(), 0);
}

void TestHostile::files()
{
    const QStringList names = QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
    QVERIFY2(names.size() >= 200, qPrintable(QString::number(names.size())));
    QStringList failed;
    long mostMemory = 0;
    double mostSeconds = 0;
    for (const QString &name : names) {
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0)
            _exit(readInChild(m_folder.filePath(name)));
        int status = 0;
        rusage used{};
        QVERIFY(wait4(child, &status, 0, &used) == child);
        const double seconds = double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
            + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-6;
        mostMemory = std::max(mostMemory, used.ru_maxrss);
        mostSeconds = std::max(mostSeconds, seconds);
        if (seconds > 3 || used.ru_maxrss > 400 * 1024)
            std::printf("%s: %.1f s, %ld MB\n", qPrintable(name), seconds, used.ru_maxrss / 1024);
        const bool well = WIFEXITED(status) && WEXITSTATUS(status) == sound && used.ru_maxrss < 1024 * 1024;
        if (!well)
            failed.append(u"%1: %2 %3, %4 s, %5 MB"_s.arg(name, WIFSIGNALED(status) ? u"signal"_s : u"exit"_s)
                              .arg(WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status))
                              .arg(seconds)
                              .arg(used.ru_maxrss / 1024));
    }
    std::printf("%lld files; at most %.1f s and %ld MB for one\n", static_cast<long long>(names.size()),
                mostSeconds, mostMemory / 1024);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
    QVERIFY(!QFile::exists(u"/tmp/clew-hostile.txt"_s)); // archives write nowhere
}

QTEST_GUILESS_MAIN(TestHostile)
#include "test_hostile.moc"
