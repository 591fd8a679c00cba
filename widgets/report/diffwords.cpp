#include "report/diffwords.h"

#include "export/edgefacts.h"
#include "report/htmlpage.h"
#include "words/labels.h"

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
    if (field == "mentions"_L1)
        return Words::tr("mentions");
    if (field == "edtf"_L1)
        return Words::tr("date");
    return field;
}

QString statusWords(const QString &code)
{
    for (const ClaimStatus status : {ClaimStatus::Proposed, ClaimStatus::Confirmed, ClaimStatus::Rejected})
        if (codeOf(status) == code)
            return labelFor(status);
    return code;
}

// Lists of ids tell a person nothing: how many there are does.
QString valueOf(const FieldChange &change, const QString &value)
{
    if (change.field == "members"_L1)
        return QString::number(value.split(u' ', Qt::SkipEmptyParts).size());
    if (value.isEmpty())
        return u"–"_s;
    if (change.field == "status"_L1)
        return statusWords(value);
    if (const auto type = change.field == "type"_L1 ? entityTypeFrom(value) : std::nullopt)
        return labelFor(*type);
    if (const auto polarity = change.field == "polarity"_L1 ? polarityFrom(value) : std::nullopt)
        return labelFor(*polarity);
    return value;
}

// The model's words hold one code: a relation, a type, a verdict.
QString headlineOf(const DiffEntry &entry)
{
    QString words;
    if (const auto predicate = predicateFrom(entry.code))
        words = labelFor(*predicate);
    else if (const auto type = entityTypeFrom(entry.code))
        words = labelFor(*type) + u":"_s;
    else if (const auto verdict = verdictFrom(entry.code))
        words = *verdict == Verdict::Same ? u"="_s : *verdict == Verdict::Different ? u"≠"_s : u"≟"_s;
    const QString code = entry.code + u' ';
    const qsizetype at = words.isEmpty() ? -1 : entry.what.indexOf(code);
    return at < 0 ? entry.what : QString(entry.what.left(at) + words + entry.what.mid(at + code.size() - 1));
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

// What keeps the two from being versions of one thing.
QStringList cautionsOf(const SnapshotDiff &diff)
{
    QStringList cautions;
    if (!diff.sameDossier)
        cautions << Words::tr("These are snapshots of two different dossiers.");
    if (!diff.sameOptions)
        cautions << Words::tr(
            "The two were exported with different options, so that some of what is missing in one "
            "may only have been left out.");
    return cautions;
}

// Why something changed, where that is a code; a person's own words and the rule of a frame stay as they are.
QString wordsForWhy(const QString &why)
{
    if (why == "confirmed"_L1 || why == "rejected"_L1 || why == "proposed"_L1)
        return why == "confirmed"_L1 ? Words::tr("confirmed", "a decision about a claim")
            : why == "rejected"_L1   ? Words::tr("rejected", "a decision about a claim")
                                     : Words::tr("left open again", "a decision about a claim");
    if (why == "named_by_hand"_L1)
        return Words::tr("named by hand");
    if (why == "typed_by_hand"_L1)
        return Words::tr("given its type by hand");
    if (why == "marked_by_hand"_L1)
        return Words::tr("mentions marked or taken away by hand");
    if (why == "dated_by_hand"_L1)
        return Words::tr("dated by hand");
    if (why == "entered_by_hand"_L1)
        return Words::tr("entered by hand");
    if (why == "removed_by_hand"_L1)
        return Words::tr("removed by hand");
    if (why == "taken_back"_L1)
        return Words::tr("an earlier decision was taken back");
    if (why == "documents_changed"_L1)
        return Words::tr("documents were added or withdrawn");
    if (why == "read_anew"_L1)
        return Words::tr("the documents were read anew");
    return why;
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
    return entry.why.isEmpty() ? signature : Words::tr("%1: %2").arg(signature, wordsForWhy(entry.why));
}

QString diffText(const SnapshotDiff &diff)
{
    QStringList lines;
    lines << cautionsOf(diff);
    forEachGroup(diff, [&](const std::vector<DiffEntry> &group) {
        lines << labelFor(group.front().subject, group.front().kind, static_cast<int>(group.size()));
        for (const DiffEntry &entry : group) {
            lines << u"  "_s + headlineOf(entry);
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
    for (const QString &caution : cautionsOf(diff))
        body += u"<p>"_s + escaped(caution) + u"</p>\n"_s;
    if (diff.entries.empty())
        body += u"<p>"_s + escaped(Words::tr("Nothing has changed.")) + u"</p>\n"_s;
    forEachGroup(diff, [&](const std::vector<DiffEntry> &group) {
        body += u"<h2>"_s
            + escaped(labelFor(group.front().subject, group.front().kind, static_cast<int>(group.size())))
            + u"</h2>\n<ul class=\"plain\">\n"_s;
        for (const DiffEntry &entry : group) {
            body += u"<li>"_s + escaped(headlineOf(entry));
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
