#pragma once

#include <QString>

#include <array>

namespace clew {

// What QString::toLower gives, with at most one allocation: for the loops over all words of a text.
QString lowerCased(QStringView word);

// The same of a word that is only looked up: letters of ASCII are kept on the stack. form() lives as long as
// this.
class LowerCased
{
public:
    explicit LowerCased(QStringView word);
    LowerCased(const LowerCased &) = delete;
    LowerCased &operator=(const LowerCased &) = delete;

    const QString &form() const { return m_form; }

private:
    std::array<char16_t, 32> m_letters;
    QString m_form;
};

} // namespace clew
