#include "import/ocr.h"

#include "import/datafile.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

const QString resource = u":/cleanup/ocr.txt"_s;

// Whether the text holds some words; each is looked for once, and no more than a few hundred.
class Lookup
{
public:
    explicit Lookup(const QString &text)
        : m_text(text)
    {
    }

    bool holds(const QString &words)
    {
        constexpr qsizetype most = 500;
        const auto known = m_known.constFind(words);
        if (known != m_known.constEnd())
            return known.value();
        return m_known.size() < most && m_known.insert(words, m_text.contains(words)).value();
    }

private:
    const QString &m_text;
    QHash<QString, bool> m_known;
};

struct Repair
{
    Span range; // of the line
    QString replacement;
};

const QRegularExpression &suspects()
{
    static const QRegularExpression expression(u"(?<camel>(?<=[a-z])Al(?![a-z]))"
                                               "|\\b(?<al>Al)\\b(?=(?<next>[ -]+[\\p{L}'’]+)?)"
                                               "|\\b(?<el>l)(?=[bcdfghjkmnpqrstvwxz][a-z]{2,})"
                                               "|\\b(?<word>[a-z]+)\\b"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

bool isArabicArticle(const QString &next)
{
    static const QStringList lines = dataLines(resource, u"after al");
    static const QSet<QString> names(lines.begin(), lines.end());
    return names.contains(next.trimmed().remove(u'-').toLower());
}

// "Al firms", "Al's", "Al-Nova", and "Al Lab" where the text also writes of a "lab"; but "Al Gore",
// "Al-Qaeda".
bool standsForAi(const QString &next, Lookup &all)
{
    const QString word = next.trimmed();
    if (isArabicArticle(word))
        return false;
    const bool name = !word.isEmpty() && word[0].isUpper();
    return !name || all.holds(u' ' % word.toLower());
}

const QHash<QString, QString> &knownSlips()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> result;
        for (const QString &line : dataLines(resource, u"words"))
            result.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        return result;
    }();
    return table;
}

std::vector<Repair> repairsOf(const QString &line, Lookup &all, bool textHasAi)
{
    std::vector<Repair> repairs;
    for (auto matches = suspects().globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto span = [&](const QString &group) {
            return Span{match.capturedStart(group), match.capturedEnd(group)};
        };
        if (match.capturedLength(u"camel"_s) > 0) {
            if (textHasAi)
                repairs.push_back({span(u"camel"_s), u"AI"_s});
        } else if (match.capturedLength(u"al"_s) > 0) {
            if (textHasAi && standsForAi(match.captured(u"next"_s), all))
                repairs.push_back({span(u"al"_s), u"AI"_s});
        } else if (match.capturedLength(u"el"_s) > 0) {
            const qsizetype begin = match.capturedStart(u"el"_s);
            qsizetype end = begin + 1;
            while (end < line.size() && line[end].isLetter())
                ++end;
            if (all.holds(u'I' % QStringView(line).mid(begin + 1, end - begin - 1)))
                repairs.push_back({span(u"el"_s), u"I"_s});
        } else if (const auto slip = knownSlips().find(match.captured(u"word"_s));
                   slip != knownSlips().end()) {
            repairs.push_back({span(u"word"_s), slip.value()});
        }
    }
    return repairs;
}

bool speaksOfAi(const QString &decoded)
{
    static const QRegularExpression ai(u"\\bAI\\b"_s);
    return ai.match(decoded).hasMatch()
        || decoded.contains(u"artificial intelligence"_s, Qt::CaseInsensitive);
}

} // namespace

void repairOcr(Draft &draft)
{
    constexpr qsizetype longest = 2'000'000; // no article is longer
    if (draft.decoded.size() > longest)
        return;
    const bool textHasAi = speaksOfAi(draft.decoded);
    Lookup all(draft.decoded);
    for (Block &block : draft.blocks) {
        if (block.cut)
            continue;
        const QString line = block.span.of(draft.decoded).toString();
        for (const Repair &repair : repairsOf(line, all, textHasAi)) {
            const Span range{block.span.begin + repair.range.begin, block.span.begin + repair.range.end};
            addEdit(block, {range, LedgerReason::OcrRepair, repair.replacement});
        }
    }
    QString &title = draft.metadata.title;
    const std::vector<Repair> repairs = repairsOf(title, all, textHasAi);
    for (auto repair = repairs.rbegin(); repair != repairs.rend(); ++repair)
        title.replace(repair->range.begin, repair->range.length(), repair->replacement);
}

} // namespace clew
