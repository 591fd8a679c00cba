#include "train/columns.h"

#include "train/lines.h"

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

bool isAddress(QStringView word)
{
    return word.contains(u'@') || word.contains(u'/') || word.contains(u'#') || word.contains(u'_')
        || word.startsWith(u"http");
}

QStringList splitAtHyphens(const QString &word)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 1; i + 1 < word.size() && !isAddress(word); ++i) {
        if (word[i] != u'-' || !word[i - 1].isLetterOrNumber() || !word[i + 1].isLetterOrNumber())
            continue;
        parts << word.mid(begin, i - begin) << u"-"_s;
        begin = i + 1;
    }
    return parts << word.mid(begin);
}

std::optional<NameKind> kindOf(QStringView name)
{
    if (name == u"PER")
        return NameKind::Person;
    if (name == u"ORG")
        return NameKind::Organization;
    if (name == u"LOC")
        return NameKind::Place;
    if (name == u"MISC")
        return NameKind::Other;
    return std::nullopt;
}

void addWord(GoldSentence &sentence, const QString &word, QStringView tag)
{
    const int begin = static_cast<int>(sentence.words.size());
    sentence.words << splitAtHyphens(word);
    const int end = static_cast<int>(sentence.words.size());
    const auto kind = kindOf(tag.mid(2));
    if (!kind)
        return;
    const bool goesOn = tag.startsWith(u'I') && !sentence.names.empty() && sentence.names.back().end == begin
        && sentence.names.back().kind == *kind;
    if (goesOn)
        sentence.names.back().end = end;
    else
        sentence.names.push_back({begin, end, *kind});
}

} // namespace

Result<std::vector<GoldDocument>> readColumns(const QString &path)
{
    const auto lines = readLines(path);
    if (!lines)
        return lines.error();
    std::vector<GoldDocument> documents;
    GoldSentence sentence;
    for (const QString &line : *lines + QStringList{QString()}) {
        if (line.startsWith(u"-DOCSTART-"_s)) {
            documents.emplace_back();
        } else if (!line.isEmpty()) {
            const qsizetype tab = line.lastIndexOf(u'\t');
            if (tab <= 0)
                return Error{ErrorCode::BadSyntax, path, {}, line};
            addWord(sentence, line.first(tab), QStringView(line).sliced(tab + 1));
        } else if (!sentence.words.isEmpty()) {
            if (documents.empty())
                documents.emplace_back();
            documents.back().sentences.push_back(std::move(sentence));
            sentence = {};
        }
    }
    return documents;
}

} // namespace clew::train
