#pragma once

#include "core/change.h"
#include "core/claim.h"
#include "core/document.h"
#include "core/route.h"

#include <QString>

#include <functional>

namespace clew {

// The words that a person reads for the codes of the model, translated. Links QtCore only, so that clew-cli
// may use it.
QString labelFor(EntityType type); // "Organization"
QString letterFor(EntityType type); // "O": one letter, beside colour and shape
QString labelFor(Predicate predicate); // "rents to"
QString labelFor(Polarity polarity); // "asserted"
QString labelFor(SpeakerKind kind);
QString labelFor(ClaimStatus status);
QString labelFor(LedgerReason reason); // "navigation"
QString labelFor(SourceKind kind); // "database export"
QString labelFor(TieCue cue); // "credits it"
QString labelFor(HopKind kind); // "has the use of it"
QString labelFor(BesideKind kind); // "The law"
// "Who supplied VT-9 to X is not in these documents."
QString sentenceFor(const Gap &gap, const std::function<QString(EntityId)> &nameOf);
QString sentenceFor(const Gap &gap, const QString &entity, const QString &item); // without what is claimed
QString sentenceFor(const NearMiss &miss, const std::function<QString(EntityId)> &nameOf);

} // namespace clew
