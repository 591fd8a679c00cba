#include "formats/ocr.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int longestRun = 60'000; // milliseconds
constexpr rlim_t mostMemory = 900ULL * 1024 * 1024;
constexpr qsizetype mostWords = 16 * 1024 * 1024;

QString program()
{
    static const QString path = QStandardPaths::findExecutable(u"tesseract"_s);
    return path;
}

Error missing()
{
    return {.code = ErrorCode::NoText,
            .fact = u"a picture of a text; tesseract-ocr, which reads such, is not installed"_s};
}

QStringList run(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

// "eng+deu": those of our languages that it has.
QString languages()
{
    static const QString chosen = [] {
        const QStringList there = run({u"--list-langs"_s});
        QStringList kept;
        for (const QString &language : {u"eng"_s, u"deu"_s, u"fra"_s, u"chi_sim"_s}) {
            if (there.contains(language))
                kept.append(language);
        }
        return kept.isEmpty() ? u"eng"_s : kept.join(u'+');
    }();
    return chosen;
}

// In the child, before the program starts: a picture made to hurt hurts nobody.
void bound()
{
    const rlimit memory{mostMemory, mostMemory};
    const rlimit seconds{longestRun / 1000, longestRun / 1000};
    const rlimit files{mostWords, mostWords};
    const rlimit none{0, 0};
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CPU, &seconds);
    setrlimit(RLIMIT_FSIZE, &files);
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace

bool canRecognise()
{
    return !program().isEmpty();
}

Result<QString> recognise(const QByteArray &picture, const Job &job)
{
    if (!canRecognise())
        return missing();
    QProcess process;
    process.setChildProcessModifier(bound);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program(), {u"stdin"_s, u"stdout"_s, u"-l"_s, languages()});
    if (!process.waitForStarted())
        return missing();
    process.write(picture);
    process.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    const auto stop = [&] {
        process.kill();
        process.waitForFinished(1000);
    };
    while (!process.waitForFinished(100)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (job.cancelled()) {
            stop();
            return Error{.code = ErrorCode::Cancelled};
        }
        if (timer.elapsed() > longestRun || process.bytesAvailable() > mostWords) {
            stop();
            return Error{.code = ErrorCode::TooLarge, .fact = u"60 s"_s};
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{.code = ErrorCode::CannotRead, .fact = u"tesseract-ocr"_s};
    QString words = QString::fromUtf8(process.readAllStandardOutput());
    return words.remove(u'\f').trimmed();
}

} // namespace clew
