#pragma once

#include "extract/mentionsdrafts.h"
#include "extract/mentionsphrase.h"

namespace clew {

// What noun phrases speak of, by their head noun.

NounKind kindOf(const QString &lemma);
bool isCollective(const QString &noun); // "network", "industry": many as one

EntityType typeOf(const NounPhrase &phrase);
// Whether the phrase may speak of an entity of that type.
bool agrees(const NounPhrase &phrase, const DraftEntity &entity);

// Words for one kind of thing, by which a text varies its speech: "firm" for "company" and "group"; else the
// lemma itself.
QString classOf(const NounPhrase &phrase);
bool isRulingMeasure(const NounPhrase &phrase);
// The country among the words: "China" for "Chinese AI firms"; or empty.
QString countryAmong(const QStringList &words);

bool isStrongDocument(const QString &lemma); // names a rule or list even alone: "embargo"
bool isWeakDocument(const QString &lemma); // only with a word that narrows it: "contract"

// "Prosecutors", "Police", "Investigators" without more: those who are at it.
bool isBareAuthority(const NounPhrase &phrase);

} // namespace clew
