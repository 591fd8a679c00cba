#include "jobs/importwords.h"

#include "words/errortext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Jobs)
};

enum class Fate { New, Retelling, Headline, Duplicate, Refused };

Fate fateOf(const ImportItem &item)
{
    switch (item.outcome) {
    case ImportOutcome::Duplicate: return Fate::Duplicate;
    case ImportOutcome::Refused: return Fate::Refused;
    case ImportOutcome::Added: break;
    }
    if (item.headlineOnly)
        return Fate::Headline;
    return item.retells.empty() ? Fate::New : Fate::Retelling;
}

QString titleOf(Fate fate)
{
    switch (fate) {
    case Fate::New: return Words::tr("New");
    case Fate::Retelling: return Words::tr("Retellings");
    case Fate::Headline: return Words::tr("Only a headline");
    case Fate::Duplicate: return Words::tr("Already in the dossier");
    case Fate::Refused: return Words::tr("Refused");
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

int countOf(const ImportReport &report, ImportOutcome outcome)
{
    return static_cast<int>(std::ranges::count(report.items, outcome, &ImportItem::outcome));
}

} // namespace

QString headlineOf(const ImportReport &report)
{
    if (report.cancelled)
        return Words::tr("The import was cancelled. The dossier is as it was before.");
    QStringList parts;
    const int added = countOf(report, ImportOutcome::Added);
    const int known = countOf(report, ImportOutcome::Duplicate);
    const int refused = countOf(report, ImportOutcome::Refused);
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
    return parts.join(u' ');
}

std::vector<ImportSection> sectionsOf(const ImportReport &report)
{
    std::vector<ImportSection> sections;
    for (const Fate fate : {Fate::Refused, Fate::New, Fate::Retelling, Fate::Headline, Fate::Duplicate}) {
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

} // namespace clew
