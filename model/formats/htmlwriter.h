#pragma once

#include <QString>

namespace clew {

// Words as text of HTML.
QString escapedHtml(QStringView words);

// "<p>", "<h2>" ... around words that may bear line breaks; level 0: a paragraph. Nothing for blank words.
QString htmlBlock(const QString &words, int level);

} // namespace clew
