#pragma once

#include <QSet>
#include <QString>

namespace clew {

// Words that stand in thousands of rows, each held in memory once: names, rules, reasons.
class SharedWords
{
public:
    void share(QString &word)
    {
        if (!word.isEmpty())
            word = *m_words.insert(word);
    }

private:
    QSet<QString> m_words;
};

} // namespace clew
