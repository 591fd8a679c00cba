#pragma once

#include "core/document.h"
#include "core/job.h"
#include "core/result.h"

#include <optional>
#include <vector>

namespace clew {

// One article as a file holds it, before clean-up.
struct RawArticle
{
    // Bytes are decoded by whoever takes the piece; the other two are decoded already.
    enum class Form { Bytes, Text, Html };

    QString name; // of the file; within a container "minutes.eml: report.pdf"
    QByteArray original; // the bytes that stand for this article alone
    Form form = Form::Bytes;
    QString decoded = {}; // Text and Html
    std::optional<SourceKind> kind = {}; // none: to be recognised from the text
    Metadata stated = {}; // what the format says by itself; holds before what the text seems to say
    Metadata hinted = {}; // what it says carelessly ("Microsoft Word - Document1"); fills gaps
};

// The articles of a file, and what of it could not be read: nothing is left out in silence.
struct Unpacked
{
    std::vector<RawArticle> pieces;
    std::vector<Error> refused; // each with the file, as RawArticle::name has it
};

} // namespace clew
