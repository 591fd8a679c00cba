#pragma once

#include "core/result.h"
#include "store/dossierstore.h"

#include <memory>

namespace clew {

// A dossier of somebody else, opened as a copy in a temporary folder: opening may bring a file to this
// version's schema, which its owner's program might not read any more, and it may lie where nobody can write.
// The copy goes with this; one that a killed program left goes when the next is made.
class ColleaguesDossier
{
public:
    // Errors: those of DossierStore::open; WrongUse where it is `ours` itself; all of these name `path`;
    // CannotWrite of the temporary folder where it has no room for the copy.
    static Result<ColleaguesDossier> open(const QString &path, const QString &ours);

    ColleaguesDossier(ColleaguesDossier &&other) noexcept;
    ColleaguesDossier &operator=(ColleaguesDossier &&other) noexcept;
    ~ColleaguesDossier();

    const DossierStore &store() const { return *m_store; }

private:
    struct Place;
    explicit ColleaguesDossier(std::unique_ptr<Place> place);

    std::unique_ptr<Place> m_place; // goes after the store
    std::unique_ptr<DossierStore> m_store;
};

} // namespace clew
