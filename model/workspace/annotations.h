#pragma once

#include "core/dossier.h"

#include <map>
#include <set>
#include <unordered_set>

namespace clew {

// Tables for looking up what persons noted.
struct Annotations
{
    std::map<Target, QString> notes;
    std::map<Target, std::vector<QString>> tags;
    std::vector<Target> routes; // that bear a note or a tag
    std::unordered_set<DocumentId> read;
    std::set<SentenceAt> dismissed;
};

Annotations annotationsOf(const DossierContent &content);

} // namespace clew
