#pragma once

#include <QString>

namespace clew {

// A character reference ("&eacute;", "&#8212;", "&copy2024") as HTML reads it.
struct HtmlReference
{
    qsizetype length = 0; // of the source, with "&"; 0: the "&" stands for itself
    QString shown;
};

// The reference that begins with the "&" at `begin`. In the value of an attribute a name without a semicolon
// stands for itself before "=", a letter or a digit.
enum class ReferencePlace { Text, Attribute };
HtmlReference htmlReferenceAt(QStringView source, qsizetype begin,
                              ReferencePlace place = ReferencePlace::Text);

// Text of a page with its references read.
QString withoutReferences(QStringView source, ReferencePlace place = ReferencePlace::Text);

} // namespace clew
