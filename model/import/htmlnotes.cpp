#include "import/htmlnotes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isRaised(const HtmlTree &tree, int node)
{
    const int parent = tree[node].parent;
    if (parent >= 0 && tree.tagOf(parent) == HtmlTag::Sup)
        return true;
    for (int i = node + 1; i < tree.endOf(node); ++i) {
        if (tree.tagOf(i) == HtmlTag::Sup)
            return true;
    }
    return false;
}

} // namespace

bool isNoteMark(const HtmlTree &tree, int node)
{
    constexpr int mostNodes = 8; // below the link
    static const QRegularExpression mark(u"^(?:\\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3})$"_s);
    static const QRegularExpression bracketed(u"^[\\[(](?:\\d{1,3}|[a-z]|[*†‡§])[\\])]$"_s);
    static const QRegularExpression back(u"^[↩↑⤴⮌↵^⇑\\x{fe0e}\\x{fe0f}]+$"_s);
    if (tree.tagOf(node) != HtmlTag::A || tree.endOf(node) - node > mostNodes)
        return false;
    const qsizetype fragment = tree.attribute(node, u"href").indexOf(u'#');
    if (fragment < 0)
        return false;
    const QString text = tree.innerText(node).remove(u' ');
    return back.match(text).hasMatch() || bracketed.match(text).hasMatch()
        || (mark.match(text).hasMatch()
            && (isRaised(tree, node) || tree.attribute(node, u"role") == "doc-noteref"_L1
                || tree.attribute(node, u"epub:type") == "noteref"_L1));
}

bool holdsNotes(const HtmlTree &tree, int node)
{
    const auto says = [&](QStringView attribute, std::initializer_list<QLatin1StringView> words) {
        const QStringList values = tree.attribute(node, attribute).split(u' ', Qt::SkipEmptyParts);
        return std::ranges::any_of(
            values, [&](const QString &value) { return std::ranges::find(words, value) != words.end(); });
    };
    return says(u"role", {"doc-footnote"_L1, "doc-endnote"_L1, "doc-endnotes"_L1})
        || says(u"epub:type",
                {"footnote"_L1, "footnotes"_L1, "endnote"_L1, "endnotes"_L1, "rearnote"_L1, "rearnotes"_L1});
}

} // namespace clew
