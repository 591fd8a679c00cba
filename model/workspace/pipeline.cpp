#include "workspace/pipeline.h"

#include "extract/claims.h"
#include "extract/mentions.h"
#include "extract/notunderstood.h"
#include "extract/times.h"
#include "import/languageguess.h"
#include "import/readdocument.h"
#include "language/analyse.h"
#include "origins/creditedreport.h"
#include "origins/derivations.h"
#include "workspace/knownreports.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Two readings with one id say the same; the first stands.
template<typename Value>
void dropRepeats(std::vector<Value> &values)
{
    std::set<decltype(Value::id)> seen;
    std::erase_if(values, [&](const Value &value) { return !seen.insert(value.id).second; });
}

ReadArticles readNamed(QIODevice &file, const QString &path, const Job &job)
{
    const QString name = QFileInfo(path).fileName();
    ReadArticles read = readArticles(file, name, job);
    for (Error &error : read.refused)
        error.file = path.chopped(name.size()) + error.file; // two folders may hold files of one name
    return read;
}

} // namespace

ReadArticles readPath(const QString &path, const Job &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {
            {},
            {{file.exists() ? ErrorCode::CannotOpen : ErrorCode::NotFound, path, {}, file.errorString()}}};
    return readNamed(file, path, job);
}

ReadArticles readPath(const QString &path, const std::filesystem::path &native, const Job &job)
{
    std::FILE *handle = std::fopen(native.c_str(), "rb");
    QFile file;
    if (!handle || !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return {{}, {{ErrorCode::CannotOpen, path}}};
    return readNamed(file, path, job);
}

bool isInEnglish(const Document &document)
{
    const QString shown = guessLanguage(document.text);
    const QString &declared = document.metadata.language;
    return (shown.isEmpty() && declared.isEmpty()) || shown == "en"_L1 || declared.startsWith("en"_L1);
}

Extraction extractAgainst(const Document &document, const QString &anchor, const Job &job)
{
    const Analysis analysis = analyse(document.text, document.metadata.language, job);
    Mentions mentions = findMentions(document, analysis);
    std::vector<TimeExpression> times = findTimes(document, analysis, anchor);
    if (anchor != document.metadata.published) {
        for (TimeExpression &time : times)
            time.rule += "@credited"_L1;
    }
    const bool english = isInEnglish(document);
    std::vector<Claim> claims;
    if (english)
        claims = findClaims(document, analysis, mentions, times);
    std::vector<Derivation> derivations = findDerivations(document, analysis);
    dropRepeats(mentions.mentions);
    dropRepeats(claims);
    std::vector<Span> open;
    if (english) {
        for (const NotUnderstood &sentence : notUnderstood(document, analysis, mentions, claims))
            open.push_back(sentence.sentence);
    }
    return {std::move(mentions.entities),
            std::move(mentions.mentions),
            std::move(claims),
            std::move(times),
            std::move(derivations),
            std::move(open)};
}

Extraction extract(const Document &document, const Job &job)
{
    return extractAgainst(document, document.metadata.published, job);
}

void dateByCreditedReports(const std::vector<Reading> &readings, const Job &job, KnownReports *known)
{
    std::vector<const Document *> dated;
    for (const Reading &reading : readings) {
        if (!reading.document->metadata.published.isEmpty())
            dated.push_back(reading.document);
    }
    for (const Reading &reading : readings) {
        if ((dated.empty() && !known) || job.cancelled() || !reading.document->metadata.published.isEmpty()
            || reading.extraction->derivations.empty())
            continue;
        std::vector<std::shared_ptr<const Document>> before;
        if (known)
            before = known->of(reading.extraction->derivations);
        std::vector<const Document *> others = dated;
        for (const auto &document : before)
            others.push_back(document.get());
        const Document *report = creditedReport(*reading.document, reading.extraction->derivations, others);
        if (report)
            *reading.extraction = extractAgainst(*reading.document, report->metadata.published, job);
    }
}

} // namespace clew
