#include "reader/ledgerwords.h"

#include "words/labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype longestLine = 160; // characters of a cut that its card shows
constexpr qsizetype mostReasons = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Reader)
};

QString elided(const QString &text)
{
    const QString line = text.left(longestLine * 2).simplified();
    if (line.size() <= longestLine && text.size() <= longestLine * 2)
        return line;
    return line.left(longestLine - 1) + u'…';
}

QString rangesCut(int count, bool repaired)
{
    if (count == 1)
        return repaired ? Words::tr("1 range repaired: %1") : Words::tr("1 range cut: %1");
    return repaired ? Words::tr("%n ranges cut or repaired: %1", nullptr, count)
                    : Words::tr("%n ranges cut: %1", nullptr, count);
}

} // namespace

QString ledgerSummary(const std::vector<LedgerEntry> &wordCuts, int reshaped)
{
    const int count = static_cast<int>(wordCuts.size());
    const QString form = reshaped == 1 ? Words::tr("1 change of form alone")
                                       : Words::tr("%n changes of form alone", nullptr, reshaped);
    if (count == 0)
        return form;
    QStringList reasons;
    for (const LedgerEntry &entry : wordCuts)
        if (const QString label = labelFor(entry.reason); !reasons.contains(label))
            reasons.append(label);
    if (reasons.size() > mostReasons)
        reasons = reasons.mid(0, mostReasons) + QStringList{u"…"_s};
    const bool repaired
        = std::ranges::any_of(wordCuts, [](const auto &entry) { return !entry.replacement.isEmpty(); });
    const QString cuts = rangesCut(count, repaired);
    const QString head = cuts.arg(reasons.join(Words::tr(", ", "between the items of a list")));
    return reshaped > 0 ? QString(head + u" · " + form) : head;
}

QString ledgerReason(const LedgerEntry &entry)
{
    return labelFor(entry.reason);
}

QString ledgerLine(const LedgerEntry &entry)
{
    const QString before = elided(entry.original);
    const QString after = entry.replacement.simplified();
    return after.isEmpty()
        ? before
        : Words::tr("%1 → %2", "text before and after a repair").arg(before, elided(after));
}

} // namespace clew
