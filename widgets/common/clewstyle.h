#pragma once

#include <QProxyStyle>

namespace clew {

// Fusion without its frames and gradients. A selected row is a wash with the red thread at its left edge, in
// lists, trees and tables alike.
class ClewStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ClewStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace clew
