#pragma once

#include "extract/mentionsnames.h"

#include <optional>

namespace clew {

bool isAllCaps(QStringView word);

// "KUALA LUMPUR" of a dateline as the lists have it: "Kuala Lumpur". Other names stay as they are.
QString listForm(QString name);

// The country, where the name is a country or a capital: "China" for "Beijing".
std::optional<QString> countryNamed(const QString &name);

// Whether a country or capital stands for its government here: "Orland banned", "Orland's ministry".
bool actsAsGovernment(const MentionText &text, const NameSpan &name);

// The head noun's lemma of the noun phrase that begins at the token, or an empty string; `end` is the token
// after the head.
struct PhraseHead
{
    QString lemma;
    size_t end = 0;
};
PhraseHead headOfPhraseAt(const MentionText &text, size_t sentence, size_t token);

} // namespace clew
