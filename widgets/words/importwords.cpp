#include "words/importwords.h"

#include "core/errorcode.h"
#include "words/errortext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Jobs)
};

enum class Fate { New, Version, Retelling, Headline, Duplicate, Refused, Skipped };

Fate fateOf(const ImportItem &item)
{
    switch (item.outcome) {
    case ImportOutcome::Duplicate: return Fate::Duplicate;
    case ImportOutcome::Refused: return Fate::Refused;
    case ImportOutcome::Skipped: return Fate::Skipped;
    case ImportOutcome::Added: break;
    }
    if (item.versionOf)
        return Fate::Version;
    if (item.headlineOnly)
        return Fate::Headline;
    return item.retells.empty() ? Fate::New : Fate::Retelling;
}

QString titleOf(Fate fate)
{
    switch (fate) {
    case Fate::New: return Words::tr("New");
    case Fate::Version: return Words::tr("Other versions of an article");
    case Fate::Retelling: return Words::tr("Retellings");
    case Fate::Headline: return Words::tr("Only a headline");
    case Fate::Duplicate: return Words::tr("Already in the dossier");
    case Fate::Refused: return Words::tr("Refused");
    case Fate::Skipped: return Words::tr("Files of the dossier itself");
    }
    return {};
}

ImportLine lineOf(const ImportItem &item)
{
    ImportLine line{item.title.isEmpty() ? item.file : item.title, {}, false};
    if (item.outcome == ImportOutcome::Refused) {
        line.title = item.error ? ErrorText::of(*item.error) : item.file; // it names the file
        line.warning = true;
    } else if (!item.retells.empty()) {
        const QStringList publications(item.retells.begin(), item.retells.end());
        line.note = Words::tr("retells %1").arg(publications.join(u", "_s));
    } else if (line.title != item.file) {
        line.note = item.file;
    }
    return line;
}

QString quoted(QString field)
{
    const bool plain = std::ranges::none_of(
        field, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (plain)
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray asCsv(const ImportReport &report)
{
    QByteArray csv = "path,article,outcome,title,retells,version_of,reason,place,detail\r\n";
    for (const ImportItem &item : report.items) {
        const Error error = item.error.value_or(Error{});
        const QStringList retells(item.retells.begin(), item.retells.end());
        QStringList fields{item.path,
                           item.file,
                           codeOf(item.outcome),
                           item.title,
                           retells.join(u"; "_s),
                           item.versionOf ? QString::number(item.versionOf.value) : QString(),
                           item.error ? codeOf(error.code) : QString(),
                           error.place,
                           error.fact};
        for (QString &field : fields)
            field = quoted(field);
        csv += fields.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QJsonObject jsonOf(const ImportItem &item)
{
    QJsonObject json{{u"article"_s, item.file}, {u"outcome"_s, codeOf(item.outcome)}};
    if (!item.path.isEmpty())
        json[u"path"_s] = item.path;
    if (item.document)
        json[u"document"_s] = QString::number(item.document.value);
    if (!item.title.isEmpty())
        json[u"title"_s] = item.title;
    if (item.headlineOnly)
        json[u"headline_only"_s] = true;
    if (!item.retells.empty())
        json[u"retells"_s] = QJsonArray::fromStringList({item.retells.begin(), item.retells.end()});
    if (item.versionOf)
        json[u"version_of"_s] = QString::number(item.versionOf.value);
    if (item.error) {
        json[u"reason"_s] = codeOf(item.error->code);
        json[u"place"_s] = item.error->place;
        json[u"detail"_s] = item.error->fact;
        json[u"message"_s] = ErrorText::of(*item.error);
    }
    return json;
}

QByteArray asJson(const ImportReport &report)
{
    QJsonArray items;
    for (const ImportItem &item : report.items)
        items.append(jsonOf(item));
    const QJsonObject json{{u"format"_s, u"clew-import-report-1"_s},
                           {u"cancelled"_s, report.cancelled},
                           {u"added"_s, report.count(ImportOutcome::Added)},
                           {u"same"_s, report.count(ImportOutcome::Duplicate)},
                           {u"refused"_s, report.count(ImportOutcome::Refused)},
                           {u"skipped"_s, report.count(ImportOutcome::Skipped)},
                           {u"items"_s, items}};
    return QJsonDocument(json).toJson();
}

} // namespace

QString headlineOf(const ImportReport &report)
{
    if (report.cancelled && !report.import)
        return Words::tr("The import was cancelled. The dossier is as it was before.");
    QStringList parts;
    const int added = report.count(ImportOutcome::Added);
    const int known = report.count(ImportOutcome::Duplicate);
    const int refused = report.count(ImportOutcome::Refused);
    if (added > 0)
        parts.append(added == 1 ? Words::tr("1 article was added.")
                                : Words::tr("%n articles were added.", nullptr, added));
    else
        parts.append(Words::tr("Nothing was added."));
    if (known > 0)
        parts.append(known == 1 ? Words::tr("1 was in the dossier already.")
                                : Words::tr("%n were in the dossier already.", nullptr, known));
    if (refused > 0)
        parts.append(refused == 1 ? Words::tr("1 could not be read.")
                                  : Words::tr("%n could not be read.", nullptr, refused));
    if (const int own = report.count(ImportOutcome::Skipped); own > 0)
        parts.append(own == 1
                         ? Words::tr("1 file is this dossier itself and was left out.")
                         : Words::tr("%n files are this dossier itself and were left out.", nullptr, own));
    if (report.cancelled)
        parts.append(
            Words::tr("Then the import was stopped: import the same again to go on where it stood, or "
                      "undo it."));
    return parts.join(u' ');
}

std::vector<ImportSection> sectionsOf(const ImportReport &report)
{
    std::vector<ImportSection> sections;
    for (const Fate fate : {Fate::Refused, Fate::New, Fate::Version, Fate::Retelling, Fate::Headline,
                            Fate::Duplicate, Fate::Skipped}) {
        ImportSection section{titleOf(fate), {}};
        for (const ImportItem &item : report.items)
            if (fateOf(item) == fate)
                section.lines.push_back(lineOf(item));
        if (!section.lines.empty())
            sections.push_back(std::move(section));
    }
    return sections;
}

QString plainText(const ImportReport &report)
{
    QString text = headlineOf(report) + u'\n';
    for (const ImportSection &section : sectionsOf(report)) {
        text += u'\n' + section.title + u'\n';
        for (const ImportLine &line : section.lines) {
            text += u"- "_s + line.title;
            if (!line.note.isEmpty())
                text += u": "_s + line.note;
            text += u'\n';
        }
    }
    return text;
}

ReportFormat reportFormatOf(const QString &path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return ReportFormat::Csv;
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) ? ReportFormat::Json : ReportFormat::Text;
}

QByteArray importReport(const ImportReport &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv: return asCsv(report);
    case ReportFormat::Json: return asJson(report);
    case ReportFormat::Text: break;
    }
    return plainText(report).toUtf8();
}

QString timeLeft(const ImportProgress &progress, qint64 elapsed, qint64 before)
{
    constexpr qint64 soonest = 3000; // milliseconds: a guess from less jumps about
    const qint64 done = progress.bytes - before;
    if (progress.totalBytes <= 0 || done <= 0 || elapsed < soonest)
        return {};
    const qint64 rest = std::max<qint64>(progress.totalBytes - progress.bytes, 0);
    const double seconds
        = static_cast<double>(elapsed) / 1000 * static_cast<double>(rest) / static_cast<double>(done);
    if (seconds < 60)
        return Words::tr("Less than a minute left.");
    const int minutes = static_cast<int>((seconds + 59) / 60);
    if (minutes < 120)
        return Words::tr("About %n minutes left.", nullptr, minutes);
    return Words::tr("About %n hours left.", nullptr, (minutes + 59) / 60);
}

} // namespace clew
