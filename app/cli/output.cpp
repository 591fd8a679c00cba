#include "output.h"

#include "core/writefailure.h"
#include "verb.h"
#include "words/errortext.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace clew::cli {

namespace {

void writeLine(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

Error cannotWrite(const QString &path, const QIODevice &device)
{
    return {ErrorCode::CannotWrite, path, {}, causeOfFailedWrite(device)};
}

Result<void> writeStandardOutput(const std::function<Result<void>(QIODevice &)> &write)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return cannotWrite(QStringLiteral("-"), output);
    if (auto done = write(output); !done)
        return done;
    if (!output.flush())
        return cannotWrite(QStringLiteral("-"), output);
    return {};
}

} // namespace

bool isStandardOutput(const QString &path)
{
    return path == QLatin1StringView("-");
}

Result<void> writeOutput(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    if (isStandardOutput(path))
        return writeStandardOutput(write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file);
    if (auto done = write(file); !done)
        return Error{done.error().code, path, done.error().place, done.error().fact};
    if (!file.commit())
        return cannotWrite(path, file);
    return {};
}

Result<void> writeOutput(const QString &path, const QByteArray &bytes)
{
    return writeOutput(path, [&](QIODevice &device) -> Result<void> {
        if (device.write(bytes) != bytes.size())
            return cannotWrite(path, device);
        return {};
    });
}

void print(const QString &line)
{
    writeLine(stdout, line);
}

void complain(const QString &line)
{
    std::fflush(stdout); // in the order in which it happened
    writeLine(stderr, line);
}

Exit fail(const Error &error)
{
    complain(ErrorText::of(error));
    return Exit::WrongUse;
}

} // namespace clew::cli
