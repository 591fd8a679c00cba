#include "import/cues.h"

#include "import/datafile.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Rule
{
    Cue cue;
    QRegularExpression pattern;
};

LedgerReason reasonNamed(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, LedgerReason>, 6> names{{
        {u"navigation", LedgerReason::Navigation},
        {u"teaser", LedgerReason::Teaser},
        {u"offer", LedgerReason::Offer},
        {u"furniture", LedgerReason::PageFurniture},
        {u"caption", LedgerReason::Caption},
        {u"credit", LedgerReason::Credit},
    }};
    const auto found = std::ranges::find(names, name, [](const auto &entry) { return entry.first; });
    Q_ASSERT(found != names.end());
    return found->second;
}

Cue::Scope scopeNamed(QStringView name)
{
    return name == u"box" ? Cue::Scope::Box : name == u"tail" ? Cue::Scope::Tail : Cue::Scope::Line;
}

// One expression a section: a line is tried against a dozen patterns, not against two hundred.
std::vector<Rule> loadRules()
{
    std::vector<Rule> rules;
    for (const DataSection &section : readDataFile(u":/cleanup/lines.txt"_s)) {
        const QList<QStringView> title = QStringView(section.title).split(u' ');
        const QString alternatives = u"^(?:"_s % section.lines.join(u'|') % u")$"_s;
        rules.push_back({{reasonNamed(title.first()), scopeNamed(title.last())},
                         QRegularExpression(alternatives,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption)});
        Q_ASSERT_X(rules.back().pattern.isValid(), "cleanup/lines.txt", qPrintable(section.title));
    }
    return rules;
}

} // namespace

std::optional<Cue> cueOf(QStringView line)
{
    static const std::vector<Rule> rules = loadRules();
    constexpr qsizetype longest = 400;
    if (line.size() > longest)
        return {};
    const auto rule = std::ranges::find_if(
        rules, [&](const Rule &r) { return r.pattern.match(line.toString()).hasMatch(); });
    return rule == rules.end() ? std::nullopt : std::optional(rule->cue);
}

} // namespace clew
