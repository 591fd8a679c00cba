#include "workspace/mentiondraft.h"

#include "extract/mentionswords.h"
#include "language/analyse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype around = 1'000; // characters that are read to each side

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// What the model of names says of the words or of most of them.
std::optional<EntityType> typeByModel(const Document &document, Span words)
{
    qsizetype begin = std::max(qsizetype(0), words.begin - around);
    if (const qsizetype paragraph = document.text.lastIndexOf(u'\n', words.begin - document.text.size() - 1);
        paragraph >= begin)
        begin = paragraph + 1;
    const qsizetype end = std::min(document.text.size(), words.end + around);
    const Analysis analysis
        = analyse(QStringView(document.text).mid(begin, end - begin), document.metadata.language);
    for (const Sentence &sentence : analysis.sentences)
        for (const Name &name : sentence.names) {
            const Span span{name.span.begin + begin, name.span.end + begin};
            if (!span.overlaps(words) || span.length() * 2 < words.length())
                continue;
            switch (name.kind) {
            case NameKind::Person: return EntityType::Person;
            case NameKind::Organization: return EntityType::Organization;
            case NameKind::Place: return EntityType::Place;
            case NameKind::Other: return EntityType::Product;
            }
        }
    return std::nullopt;
}

bool isMoney(const QString &words)
{
    return std::ranges::any_of(words, [](QChar c) { return c.category() == QChar::Symbol_Currency; });
}

} // namespace

EntityType guessedType(const Document &document, Span words)
{
    const QString named = words.of(document.text).toString().simplified();
    const QStringList parts = named.split(u' ', Qt::SkipEmptyParts);
    if (isMoney(named))
        return EntityType::Money;
    if (std::ranges::any_of(parts, [](const QString &part) { return isModelDesignation(part); }))
        return EntityType::Product;
    if (!named.isEmpty() && named.front().isDigit())
        return EntityType::Quantity;
    if (!parts.isEmpty() && isBodyWord(parts.back()))
        return EntityType::Organization;
    if (const std::optional<EntityType> type = typeByModel(document, words))
        return *type;
    if (std::ranges::any_of(parts, [](const QString &part) { return isPlaceWord(part); }))
        return EntityType::Place;
    const bool name = std::ranges::any_of(parts, [](const QString &part) { return part.front().isUpper(); });
    return name ? EntityType::Organization : EntityType::Group;
}

Span wordsOf(const QString &text, Span selection)
{
    Span span{std::clamp(selection.begin, qsizetype(0), text.size()),
              std::clamp(selection.end, qsizetype(0), text.size())};
    while (span.begin < span.end && !isWordPart(text.at(span.begin))
           && text.at(span.begin).category() != QChar::Symbol_Currency)
        ++span.begin;
    while (span.begin < span.end && !isWordPart(text.at(span.end - 1)) && text.at(span.end - 1) != u'.'
           && text.at(span.end - 1) != u'%')
        --span.end;
    // "Ltd." keeps its full stop, the end of a sentence does not
    while (span.begin < span.end && text.at(span.end - 1) == u'.'
           && (span.end == text.size() || text.at(span.end).isSpace())
           && !isBodyWord(text.mid(text.lastIndexOf(u' ', span.end - 1) + 1,
                                   span.end - 1 - (text.lastIndexOf(u' ', span.end - 1) + 1))))
        --span.end;
    if (span.isEmpty())
        return span;
    while (span.begin > 0 && isWordPart(text.at(span.begin - 1)) && isWordPart(text.at(span.begin)))
        --span.begin;
    while (span.end < text.size() && isWordPart(text.at(span.end)) && isWordPart(text.at(span.end - 1)))
        ++span.end;
    return span;
}

std::vector<Span> sameWords(const QString &text, Span words)
{
    std::vector<Span> found;
    const QString named = words.of(text).toString();
    if (named.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(named); at >= 0; at = text.indexOf(named, at + named.size())) {
        const qsizetype end = at + named.size();
        const bool whole
            = (at == 0 || !isWordPart(text.at(at - 1))) && (end == text.size() || !isWordPart(text.at(end)));
        if (whole && at != words.begin)
            found.push_back({at, end});
    }
    return found;
}

} // namespace clew
