#pragma once

#include "export/tables.h"

namespace clew {

// Masks the words for informants in a part of a dossier, character by character, so that every offset holds
// and no length of a text changes. Informants are the speakers that a text leaves unnamed ("two staffers",
// "an executive"), and whatever entity a person gave the tag "informant": its names, and wherever they stand
// in a text, a title or a note. Returns the content masked, and the loader of documents so that texts come
// masked.
struct Redacted
{
    DossierContent content;
    LoadDocument document;
    int informants = 0; // how many forms of words were masked
};
Redacted redacted(DossierContent content, const Clusters &clusters, LoadDocument document);

// As many marks as the text has code points, of the same length in UTF-16.
QString masked(QStringView text);

} // namespace clew
