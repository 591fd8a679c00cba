#include "text/lower.h"

namespace clew {

namespace {

// Characters whose lower case depends on nothing but themselves.
bool isPlain(char16_t c)
{
    return c < 0x80 || (c >= 0x2010 && c <= 0x201f); // ASCII; dashes and quotation marks
}

char16_t lowered(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c + (u'a' - u'A')) : c;
}

bool lowerPlain(QStringView word, char16_t *letters)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word.utf16()[i];
        if (!isPlain(c))
            return false;
        letters[i] = lowered(c);
    }
    return true;
}

} // namespace

QString lowerCased(QStringView word)
{
    QString form(word.size(), Qt::Uninitialized);
    if (lowerPlain(word, reinterpret_cast<char16_t *>(form.data())))
        return form;
    return word.toString().toLower();
}

LowerCased::LowerCased(QStringView word)
{
    if (word.size() <= qsizetype(m_letters.size()) && lowerPlain(word, m_letters.data()))
        m_form = QString::fromRawData(reinterpret_cast<const QChar *>(m_letters.data()), word.size());
    else
        m_form = word.toString().toLower();
}

} // namespace clew
