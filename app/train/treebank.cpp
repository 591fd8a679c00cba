#include "train/treebank.h"

#include "train/lines.h"

using namespace Qt::StringLiterals;

namespace clew::train {

Result<std::vector<TreebankSentence>> readTreebank(const QString &path)
{
    const auto lines = readLines(path);
    if (!lines)
        return lines.error();
    std::vector<TreebankSentence> sentences;
    TreebankSentence sentence;
    const auto finish = [&] {
        if (!sentence.empty())
            sentences.push_back(std::move(sentence));
        sentence = {};
    };
    for (qsizetype number = 0; number < lines->size(); ++number) {
        const QString &line = lines->at(number);
        if (line.isEmpty()) {
            finish();
            continue;
        }
        if (line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'\t');
        if (columns.size() != 10)
            return Error{ErrorCode::BadSyntax, path, u"line %1"_s.arg(number + 1), u"10 columns expected"_s};
        bool isWord = false;
        columns[0].toInt(&isWord);
        if (!isWord)
            continue; // 1-2, 3.1
        sentence.push_back({columns[1], columns[3].toUtf8(), columns[4].toUtf8(), columns[6].toInt() - 1,
                            columns[7].toUtf8()});
    }
    finish();
    return sentences;
}

} // namespace clew::train
