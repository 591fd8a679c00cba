#pragma once

#include <QTextBrowser>

namespace clew {

// Shows what it is given and fetches nothing: no picture, no page, whatever the text asks for. Links are told
// by anchorClicked and not followed.
class CardBrowser : public QTextBrowser
{
public:
    explicit CardBrowser(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace clew
