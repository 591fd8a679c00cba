#include "core/importing.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

QString codeOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added: return u"added"_s;
    case ImportOutcome::Duplicate: return u"same"_s;
    case ImportOutcome::Refused: return u"refused"_s;
    case ImportOutcome::Skipped: return u"skipped"_s;
    }
    return {};
}

std::optional<ImportOutcome> importOutcomeFrom(QStringView code)
{
    for (const ImportOutcome outcome :
         {ImportOutcome::Added, ImportOutcome::Duplicate, ImportOutcome::Refused, ImportOutcome::Skipped}) {
        if (code == codeOf(outcome))
            return outcome;
    }
    return {};
}

int ImportReport::count(ImportOutcome outcome) const
{
    return static_cast<int>(std::ranges::count(items, outcome, &ImportItem::outcome));
}

std::vector<QString> refusedPaths(const ImportReport &report)
{
    std::vector<QString> paths;
    std::set<QString> seen;
    for (const ImportItem &item : report.items) {
        if (item.outcome == ImportOutcome::Refused && !item.path.isEmpty() && seen.insert(item.path).second)
            paths.push_back(item.path);
    }
    return paths;
}

} // namespace clew
