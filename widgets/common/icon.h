#pragma once

#include <QIcon>
#include <QString>

class QWidget;

namespace clew {

// An icon of the set drawn for the project (resources/icons/NAME.svg), in the ink of the theme; follows a
// change of theme by itself. Null when there is none of that name.
QIcon icon(const QString &name, const QWidget *widget = nullptr);

} // namespace clew
