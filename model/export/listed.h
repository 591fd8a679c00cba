#pragma once

#include "core/id.h"
#include "core/listverdict.h"

#include <QString>

#include <optional>
#include <vector>

namespace clew {

// What control lists say about the parties of an export, as facts: screening is a room of its own.
struct ListedFile
{
    QString name;
    QString date; // ISO, of the file; empty: bundled with the program
    QString sha256;
};

struct ListedParty
{
    EntityId party; // canonical
    QString list; // a code that screening/listcodes.h knows, or the name that the file gives the list
    QString number; // of the entry; may be empty
    QString name; // as the list writes it
    QString since, effective, until; // ISO; empty: the list does not say
    QString notice; // where it was published
    QString own; // the name in the documents that met it
    std::vector<QString> reasons; // codes, why the two names are taken for one
    double score = 0; // 0..1
    bool sure = false; // the same name but for case, punctuation and legal form
    std::optional<ListVerdict> verdict; // of a person
    int file = 0; // index into ListedFacts::files
    int line = 0;

    bool isDismissed() const { return verdict && verdict->answer == ListAnswer::Dismissed; }
    // Accepted by a person, or surely the same name and judged by nobody.
    bool holds() const { return verdict ? verdict->answer == ListAnswer::Accepted : sure; }
};

// An owner that is listed itself. It does not list the party.
struct ListedOwner
{
    EntityId party;
    EntityId owner;
    ClaimId claim; // says that it owns the party
};

struct ListedFacts
{
    std::vector<ListedFile> files; // that are loaded
    std::vector<ListedParty> parties; // in order of canonical id, those of one party best first
    std::vector<ListedOwner> owners; // in order of party
};

} // namespace clew
