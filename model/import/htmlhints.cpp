#include "import/htmlhints.h"

#include "import/datafile.h"
#include "import/htmlnotes.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

const QHash<QString, HtmlHint> &hintWords()
{
    static const QHash<QString, HtmlHint> table = [] {
        QHash<QString, HtmlHint> result;
        static constexpr std::array<std::pair<QStringView, HtmlHint>, 7> sections{
            {{u"navigation", {LedgerReason::Navigation}},
             {u"discussion", {LedgerReason::Navigation, true}},
             {u"sales", {LedgerReason::Offer, true}},
             {u"teaser", {LedgerReason::Teaser}},
             {u"furniture", {LedgerReason::PageFurniture}},
             {u"offer", {LedgerReason::Offer}},
             {u"caption", {LedgerReason::Caption}}}};
        for (const auto &[title, hint] : sections) {
            for (const QString &word : dataLines(u":/cleanup/html.txt"_s, title))
                result.insert(word, hint);
        }
        return result;
    }();
    return table;
}

bool isLetterOrDigit(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

// "c-newsletterSignup": "c", "newsletter", "signup", and as one "newslettersignup". A sure word counts most.
std::optional<HtmlHint> hintIn(QStringView names)
{
    std::optional<HtmlHint> first;
    constexpr qsizetype longest = 1000;
    names = names.left(longest);
    const auto known = [](QStringView word) -> std::optional<HtmlHint> {
        const auto found = hintWords().find(word.toString().toLower());
        return found == hintWords().end() ? std::nullopt : std::optional(found.value());
    };
    const auto note = [&](std::optional<HtmlHint> hint) {
        if (hint && (!first || (hint->sure && !first->sure)))
            first = hint;
    };
    for (qsizetype at = 0; at < names.size();) {
        if (!isLetterOrDigit(names[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < names.size() && isLetterOrDigit(names[end]))
            ++end;
        const QStringView whole = names.sliced(at, end - at);
        note(known(whole));
        qsizetype part = 0;
        for (qsizetype i = 1; i <= whole.size(); ++i) {
            const bool border = i == whole.size() || (whole[i].isUpper() && whole[i - 1].isLower());
            if (!border)
                continue;
            if (i - part < whole.size())
                note(known(whole.sliced(part, i - part)));
            part = i;
        }
        at = end;
    }
    return first;
}

std::optional<HtmlHint> hintOfTag(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Nav:
    case HtmlTag::Footer:
    case HtmlTag::Button:
    case HtmlTag::Menu:
    case HtmlTag::Dialog: return HtmlHint{LedgerReason::Navigation};
    case HtmlTag::Form: return HtmlHint{LedgerReason::Offer};
    case HtmlTag::Aside: return HtmlHint{LedgerReason::Teaser};
    case HtmlTag::Figcaption: return HtmlHint{LedgerReason::Caption};
    default: return {};
    }
}

} // namespace

std::optional<HtmlHint> htmlHintOf(const HtmlTree &tree, int node)
{
    if (const auto hint = hintOfTag(tree.tagOf(node))) {
        if (tree.tagOf(node) == HtmlTag::Aside && holdsNotes(tree, node))
            return {};
        return hint;
    }
    std::optional<HtmlHint> hint;
    bool hidden = false;
    eachHtmlAttribute(tree[node].source.of(tree.decoded()), [&](QStringView name, QStringView value) {
        const auto is = [&](QLatin1StringView named) {
            return name.compare(named, Qt::CaseInsensitive) == 0;
        };
        if (is("class"_L1) || is("id"_L1) || is("role"_L1)) {
            const auto found = hintIn(value);
            if (found && (!hint || (found->sure && !hint->sure)))
                hint = found;
        } else if (is("hidden"_L1)) {
            hidden = value.compare(u"until-found", Qt::CaseInsensitive) != 0;
        } else if (is("aria-hidden"_L1)) {
            hidden = hidden || value == "true"_L1;
        } else if (is("style"_L1)) {
            const QString style = value.toString().remove(u' ').toLower();
            hidden = hidden || style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1);
        }
    });
    return hidden && !hint ? HtmlHint{LedgerReason::Navigation} : hint;
}

} // namespace clew
