#pragma once

#include "export/tables.h"

namespace clew {

// Masks the words for informants in a part of a dossier, character by character, so that every offset holds
// and no length of a text changes. Informants are the speakers that a text leaves unnamed ("two staffers",
// "an executive"), and whatever entity a person gave the tag "informant": its names, the single words of a
// person's name, and wherever they stand in a text, a title, an address, the name of a file or a reason.
// Notes and tags go. Ids of the program are hashes of names, which a guess could confirm: informants and the
// claims that speak of them are numbered instead, in the order of the content.
struct Redacted
{
    DossierContent content;
    LoadDocument document; // texts come masked
    Clusters clusters; // of the content, with its numbers
    int informants = 0; // how many forms of words were masked
};
Redacted redacted(DossierContent content, const Clusters &clusters, LoadDocument document);

// As many marks as the text has code points, of the same length in UTF-16.
QString masked(QStringView text);

} // namespace clew
