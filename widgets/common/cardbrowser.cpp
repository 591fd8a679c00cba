#include "common/cardbrowser.h"

#include <QUrl>

namespace clew {

CardBrowser::CardBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
}

QVariant CardBrowser::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace clew
