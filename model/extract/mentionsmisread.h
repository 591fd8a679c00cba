#pragma once

#include <QString>

namespace clew {

// Slips of a scanner in names: "Mar1owe" for "Marlowe", "Karndrive" for "Kamdrive". The text stays as it is;
// only the name of the entity is repaired, and the mention's rule says so.

// The name without digits that stand for letters ("0" in "C0rvane"); designations of models stay.
QString withoutMisreadDigits(const QString &name);

// What a name and its misreadings share: letters that scanners take for one another are one. The key is a
// folded name (text/fold.h).
QString lookalikeKey(const QString &key);

} // namespace clew
