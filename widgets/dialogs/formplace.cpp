#include "dialogs/formplace.h"

#include "common/theme.h"

#include <QFrame>
#include <QLabel>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int gap = 10;
constexpr int edge = 8;

} // namespace

void place(QFrame &form, const QRect &words, const QWidget &host, int width)
{
    const QWidget *parent = form.parentWidget();
    if (!parent)
        return;
    const QRect room = parent->rect().adjusted(edge, edge, -edge, -edge);
    const QRect around(host.mapTo(parent, words.topLeft()), words.size());
    const int wide = std::min(width, room.width());
    form.setFixedWidth(wide);
    form.layout()->activate();
    const int high
        = form.layout()->hasHeightForWidth() ? form.layout()->heightForWidth(wide) : form.sizeHint().height();
    form.resize(wide, std::min(high, room.height()));
    int y = around.bottom() + gap;
    if (y + form.height() > room.bottom()) {
        const int above = around.top() - gap - form.height();
        y = above >= room.top() ? above : room.bottom() - form.height();
    }
    const int x = std::clamp(around.left(), room.left(), std::max(room.left(), room.right() - wide));
    form.move(x, std::max(room.top(), y));
}

void dressForm(QFrame &form, QLabel &title, QLabel &message)
{
    const Theme &theme = themeOf(&form);
    form.setAutoFillBackground(true);
    const QString sheet = u"#%1 { background: %2; border: 1px solid %3; border-radius: 8px; }"_s.arg(
        form.objectName(), theme.surface.name(), theme.muted.name());
    if (form.styleSheet() != sheet) // else a change of style would never end
        form.setStyleSheet(sheet);
    QFont face = interfaceFont(8.5);
    face.setWeight(QFont::DemiBold);
    face.setCapitalization(QFont::AllUppercase);
    face.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    title.setFont(face);
    QPalette quiet = title.palette();
    quiet.setColor(QPalette::WindowText, theme.muted);
    title.setPalette(quiet);
    QPalette warning = message.palette();
    warning.setColor(QPalette::WindowText, theme.warning);
    message.setPalette(warning);
}

} // namespace clew
