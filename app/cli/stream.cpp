#include "stream.h"

#include "import/readdocument.h"
#include "output.h"
#include "workspace/pipeline.h"
#include "workspace/workerjson.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

// The next line without its end. Of one that is too long the rest is passed over: `tooLong`.
bool readLine(QFile &in, QByteArray &line, bool &tooLong)
{
    line = in.readLine(largestFile);
    if (line.isEmpty())
        return false;
    tooLong = !line.endsWith('\n') && !in.atEnd();
    while (tooLong) {
        const QByteArray rest = in.readLine(1 << 20);
        if (rest.isEmpty() || rest.endsWith('\n'))
            break;
    }
    return true;
}

WorkerAnswer answerTo(const QByteArray &line, const QString &given)
{
    WorkerAnswer answer;
    const auto refuse = [&](Error error) {
        answer.refused.push_back(std::move(error));
    };
    QJsonParseError parse{};
    const QJsonDocument json = QJsonDocument::fromJson(line, &parse);
    if (!json.isObject()) {
        refuse({.code = ErrorCode::BadSyntax,
                .place = u"byte %1"_s.arg(parse.offset),
                .fact = parse.error == QJsonParseError::NoError ? u"not an object"_s : parse.errorString()});
        return answer;
    }
    const QJsonValue id = json.object().value(u"id"_s);
    answer.id = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    QBuffer device;
    device.setData(json.toJson(QJsonDocument::Compact));
    device.open(QIODevice::ReadOnly);
    const QString name = given.isEmpty() ? answer.id : given;
    ReadArticles read = readArticles(device, name.isEmpty() ? u"article"_s : name);
    for (Document &document : read.documents) {
        answer.extractions.push_back(extract(document));
        answer.documents.push_back(std::move(document));
    }
    answer.refused = std::move(read.refused);
    return answer;
}

} // namespace

Exit streamAnalyses(const QString &name)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail({ErrorCode::CannotRead, {}, {}, in.errorString()});
    bool refused = false;
    QByteArray line;
    bool tooLong = false;
    for (qint64 number = 1; readLine(in, line, tooLong); ++number) {
        WorkerAnswer answer;
        if (tooLong)
            answer.refused.push_back({.code = ErrorCode::TooLarge, .fact = u"64 MB"_s});
        else
            answer = answerTo(line, name);
        answer.line = number;
        refused = refused || !answer.refused.empty();
        const QByteArray out = workerLine(answer);
        const auto written = std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stdout);
        if (written != static_cast<size_t>(out.size()) || std::fflush(stdout) != 0)
            return fail({ErrorCode::CannotWrite, {}, {}, u"standard output"_s});
    }
    return refused ? Exit::CheckFailed : Exit::Done;
}

} // namespace clew::cli
