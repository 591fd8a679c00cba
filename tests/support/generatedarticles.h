#pragma once

#include <QByteArray>
#include <QString>

namespace clew::test {

struct GeneratedArticle
{
    QString name; // "0001234.txt"; every third one .html, every seventh one .md
    QByteArray bytes;
};

// An invented article on invented firms that make, sell, rent and own invented goods: a few hundred words,
// with by-line, date and quotations; one in eight retells another one. The same for the same number, on every
// machine. Names follow Zipf's law, so that some stand everywhere and most hardly anywhere.
GeneratedArticle generatedArticle(int number);

// Articles [0, count) below a folder, a thousand in each of its folders. False: could not be written.
bool writeGeneratedArticles(const QString &folder, int count);

} // namespace clew::test
