#include "report/diffwords.h"

#include "report/htmlpage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

QString fieldLabel(const QString &field)
{
    if (field == "members"_L1)
        return Words::tr("what was judged to be one");
    if (field == "status"_L1)
        return Words::tr("review");
    if (field == "edtf"_L1)
        return Words::tr("date");
    return field;
}

// Lists of ids tell a person nothing: how many there are does.
QString valueOf(const FieldChange &change, const QString &value)
{
    if (change.field != "members"_L1)
        return value.isEmpty() ? u"–"_s : value;
    return QString::number(value.split(u' ', Qt::SkipEmptyParts).size());
}

template<typename Visit>
void forEachGroup(const SnapshotDiff &diff, const Visit &visit)
{
    for (auto begin = diff.entries.begin(); begin != diff.entries.end();) {
        const auto end = std::find_if(begin, diff.entries.end(), [&](const DiffEntry &entry) {
            return entry.subject != begin->subject || entry.kind != begin->kind;
        });
        visit(std::vector<DiffEntry>(begin, end));
        begin = end;
    }
}

QString otherDossier()
{
    return Words::tr("These are snapshots of two different dossiers.");
}

} // namespace

QString labelFor(DiffSubject subject, DiffKind kind, int count)
{
    switch (subject) {
    case DiffSubject::Entity:
        switch (kind) {
        case DiffKind::Added: return Words::tr("%n entities were added", nullptr, count);
        case DiffKind::Changed: return Words::tr("%n entities have changed", nullptr, count);
        case DiffKind::Withdrawn: return Words::tr("%n entities were withdrawn", nullptr, count);
        }
        break;
    case DiffSubject::Claim:
        switch (kind) {
        case DiffKind::Added: return Words::tr("%n claims were added", nullptr, count);
        case DiffKind::Changed: return Words::tr("%n claims have changed", nullptr, count);
        case DiffKind::Withdrawn: return Words::tr("%n claims were withdrawn", nullptr, count);
        }
        break;
    case DiffSubject::Judgement:
        switch (kind) {
        case DiffKind::Added: return Words::tr("%n judgements were added", nullptr, count);
        case DiffKind::Changed: return Words::tr("%n judgements have changed", nullptr, count);
        case DiffKind::Withdrawn: return Words::tr("%n judgements were withdrawn", nullptr, count);
        }
        break;
    }
    return {};
}

QString wordsFor(const FieldChange &change)
{
    return Words::tr("%1: %2 → %3")
        .arg(fieldLabel(change.field), valueOf(change, change.before), valueOf(change, change.after));
}

QString reasonOf(const DiffEntry &entry)
{
    if (entry.who.isEmpty() && entry.why.isEmpty())
        return {};
    const QString who = entry.who == "machine"_L1 ? Words::tr("the machine")
        : entry.who == "person"_L1                ? Words::tr("a person")
                                                  : entry.who;
    const QString signature = entry.when.isEmpty() ? who : Words::tr("%1, %2").arg(who, entry.when);
    return entry.why.isEmpty() ? signature : Words::tr("%1: %2").arg(signature, entry.why);
}

QString diffText(const SnapshotDiff &diff)
{
    QStringList lines;
    if (!diff.sameDossier)
        lines << otherDossier();
    forEachGroup(diff, [&](const std::vector<DiffEntry> &group) {
        lines << labelFor(group.front().subject, group.front().kind, static_cast<int>(group.size()));
        for (const DiffEntry &entry : group) {
            lines << u"  "_s + entry.what;
            for (const FieldChange &change : entry.fields)
                lines << u"      "_s + wordsFor(change);
            if (!entry.quote.isEmpty())
                lines << u"      “"_s + entry.quote + u"” ("_s + entry.document + u')';
            if (const QString reason = reasonOf(entry); !reason.isEmpty())
                lines << u"      "_s + reason;
        }
    });
    if (diff.entries.empty())
        lines << Words::tr("Nothing has changed.");
    return lines.join(u'\n');
}

QString diffHtml(const SnapshotDiff &diff)
{
    const QString title = Words::tr("What changed from %1 to %2").arg(diff.before, diff.after);
    QString body = u"<h1>"_s + escaped(title) + u"</h1>\n"_s;
    if (!diff.sameDossier)
        body += u"<p>"_s + escaped(otherDossier()) + u"</p>\n"_s;
    if (diff.entries.empty())
        body += u"<p>"_s + escaped(Words::tr("Nothing has changed.")) + u"</p>\n"_s;
    forEachGroup(diff, [&](const std::vector<DiffEntry> &group) {
        body += u"<h2>"_s
            + escaped(labelFor(group.front().subject, group.front().kind, static_cast<int>(group.size())))
            + u"</h2>\n<ul class=\"plain\">\n"_s;
        for (const DiffEntry &entry : group) {
            body += u"<li>"_s + escaped(entry.what);
            for (const FieldChange &change : entry.fields)
                body += u"<br><span class=\"facts\">"_s + escaped(wordsFor(change)) + u"</span>"_s;
            if (!entry.quote.isEmpty())
                body += u"<br>“"_s + escaped(entry.quote) + u"” <span class=\"quiet\">"_s
                    + escaped(entry.document) + u"</span>"_s;
            if (const QString reason = reasonOf(entry); !reason.isEmpty())
                body += u"<br><span class=\"facts\">"_s + escaped(reason) + u"</span>"_s;
            body += u"</li>\n"_s;
        }
        body += u"</ul>\n"_s;
    });
    return htmlPage(title, QLocale().bcp47Name(), body);
}

} // namespace clew
