#pragma once

#include "core/result.h"
#include "store/dossierstore.h"

#include <QTemporaryDir>

#include <memory>

namespace clew {

// A dossier of somebody else, opened as a copy in a temporary folder: opening may bring a file to this
// version's schema, which its owner's program might not read any more, and it may lie where nobody can write.
class ColleaguesDossier
{
public:
    // Errors: those of DossierStore::open; WrongUse where it is `ours` itself; CannotWrite where there is no
    // room for the copy. All name `path`.
    static Result<ColleaguesDossier> open(const QString &path, const QString &ours);

    const DossierStore &store() const { return *m_store; }

private:
    std::unique_ptr<QTemporaryDir> m_folder; // goes after the store
    std::unique_ptr<DossierStore> m_store;
};

} // namespace clew
