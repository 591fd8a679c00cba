#pragma once

#include "store/dossierstore.h"

#include <QTemporaryDir>

namespace clew::test {

// A small dossier in a folder of its own, removed at the end: three invented articles about laser machines
// that reach an institute under sanctions. Written through DossierStore::saveImport; no language engine.
//
// harbour.txt  The Harbour Post, 2023-05-12, import 1, the original report
//     Vantor Photonics produces the LX-900; Brightwater Trading buys forty of them (2022-03, $12 million) and
//     resells them to the Kestrel Institute (two former employees); sanctions by the Delmare Trade Office
//     since 2021-06; Vantor Photonics denies a sale; Mara Olsen speaks for it.
// wire.txt     Norr Wire, 2023-05-13, import 1, retells The Harbour Post
//     Brightwater Trading supplies LX-900 to the Kestrel Institute; the institute did not respond; a cloud
//     provider may rent machine time to it (possible, unnamed).
// ledger.txt   Trade Ledger, no date, import 2, independent
//     Calder Holdings owns Brightwater Trading; the Delmare Trade Office investigates it; "late last year" is
//     not resolved; "Kestrel Inst" is an unsure pair with the Kestrel Institute.
//
// A route from "LX-900" or "Vantor Photonics" to "Kestrel Institute" leads through "Brightwater Trading".
class DossierFixture
{
public:
    DossierFixture();

    bool isValid() const { return m_valid; } // else the folder or the store could not be made
    QString path() const;
    DocumentId document(const QString &file) const;
    // The canonical id of a name: the smallest of the entities that bear it. 0: no such name.
    EntityId entity(const QString &name) const;
    EntityId entityIn(const QString &file, const QString &name) const;
    // The first claim of a document with that predicate. 0: none.
    ClaimId claim(const QString &file, Predicate predicate) const;
    Span spanOf(const QString &file, const QString &words) const; // the first occurrence in the text
    ImportId firstImport() const { return m_imports.front(); }

private:
    bool save();

    QTemporaryDir m_folder;
    std::vector<ImportedDocument> m_documents;
    std::vector<ImportId> m_imports;
    bool m_valid = false;
};

} // namespace clew::test
