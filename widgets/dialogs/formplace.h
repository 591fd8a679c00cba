#pragma once

#include <QRect>

class QFrame;
class QLabel;
class QWidget;

namespace clew {

// Puts a form over its parent, below `words` or else above or beside them, so that they stay readable.
// `words` in the coordinates of `host`, a child of the form's parent or that parent itself.
void place(QFrame &form, const QRect &words, const QWidget &host, int width);

// The look of a form that stands over a text: a sheet with a title, and a line for what is wrong.
void dressForm(QFrame &form, QLabel &title, QLabel &message);

} // namespace clew
