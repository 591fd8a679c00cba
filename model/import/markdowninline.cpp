#include "import/markdownblocks.h"

#include <QRegularExpression>

#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// A pattern of inline markup: its named groups "open" and "close" are cut, "image" as a caption.
const auto &patterns()
{
    static const std::array<QRegularExpression, 8> expressions{
        QRegularExpression(u"(?<open><!--.*?-->|</?[a-zA-Z][^<>]{0,200}>)"_s),
        QRegularExpression(
            u"(?<image>!\\[[^\\[\\]]{0,400}\\](\\([^()\\s]*(\\s+\"[^\"]*\")?\\)|\\[[^\\[\\]]{0,100}\\]))"_s),
        QRegularExpression(
            u"(?<open>(?<!!)\\[)[^\\[\\]]{1,400}(?<close>\\]\\([^()\\s]*(\\([^()\\s]*\\))?[^()\\s]*(\\s+\"[^\"]*\")?\\))"_s),
        QRegularExpression(u"(?<open>(?<!!)\\[)[^\\[\\]]{1,400}(?<close>\\]\\[[^\\[\\]]{0,100}\\])"_s),
        QRegularExpression(
            u"(?<![\\\\*])(?<open>\\*{1,3})(?=[^\\s*])[^*]{0,2000}?(?<![\\s*\\\\])(?<close>\\*{1,3})(?!\\*)"_s),
        QRegularExpression(
            u"(?<![\\w\\\\])(?<open>_{1,3})(?=[^\\s_]).{0,500}?(?<![\\s\\\\])(?<close>_{1,3})(?!\\w)"_s),
        QRegularExpression(u"(?<open>`+)[^`]{1,1000}(?<close>`+)"_s),
        QRegularExpression(u"(?<open>\\\\)(?=[!-/:-@\\[-`{-~])"_s),
    };
    return expressions;
}

void cutGroup(Block &block, const QRegularExpressionMatch &match, const QString &group, LedgerReason reason)
{
    if (match.capturedLength(group) <= 0)
        return;
    const qsizetype begin = block.span.begin;
    addEdit(block, {{begin + match.capturedStart(group), begin + match.capturedEnd(group)}, reason, {}});
}

} // namespace

void markEscapes(QStringView decoded, Block &block)
{
    constexpr QStringView escaped = u"$*_#[]&~`%";
    const QStringView text = block.span.of(decoded);
    for (qsizetype at = text.indexOf(u'\\'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'\\', at + 2)) {
        const qsizetype begin = block.span.begin + at;
        if (escaped.contains(text[at + 1]))
            block.edits.push_back({{begin, begin + 1}, LedgerReason::Markup});
    }
}

void markInline(QStringView decoded, Block &block)
{
    constexpr qsizetype longest = 20'000; // such a line is no Markdown, and the patterns look far ahead
    if (block.span.length() > longest)
        return;
    const QString line = block.span.of(decoded).toString();
    for (const QRegularExpression &pattern : patterns()) {
        for (auto matches = pattern.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            cutGroup(block, match, u"open"_s, LedgerReason::Markup);
            cutGroup(block, match, u"close"_s, LedgerReason::Markup);
            cutGroup(block, match, u"image"_s, LedgerReason::Caption);
        }
    }
}

bool looksLikeMarkdown(QStringView text, int enoughSigns)
{
    static const QRegularExpression sign(
        u"^ {0,3}#{1,6} \\S|\\*\\*[^*\\n]+\\*\\*|\\[[^\\[\\]\\n]+\\]\\(https?:|^```|^[*_][^*_\\n]+[*_]$|\\\\[$*_#]"_s,
        QRegularExpression::MultilineOption);
    constexpr qsizetype enough = 200'000;
    const QString sample = text.left(enough).toString();
    auto matches = sign.globalMatch(sample);
    int count = 0;
    while (matches.hasNext() && count < enoughSigns) {
        matches.next();
        ++count;
    }
    return count == enoughSigns;
}

} // namespace clew
