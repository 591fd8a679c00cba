#pragma once

#include <QWidget>

namespace clew {

// The place that invites to drop. The window takes the drop, wherever it falls; this only shows that it will.
class DropArea : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    void setHover(bool hover);
    QSize sizeHint() const override { return {420, 132}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hover = false;
};

} // namespace clew
