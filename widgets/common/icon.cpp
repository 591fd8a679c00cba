#include "common/icon.h"

#include "common/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Resources of a static library have to be asked for by name; not within a namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(clew_common_icons);
}

namespace clew {

namespace {

// An SVG whose strokes are "currentColor", rendered at the size that is asked for.
class TintedSvg : public QIconEngine
{
public:
    explicit TintedSvg(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Theme &theme = themeOf(nullptr);
        const bool lively = mode == QIcon::Active || mode == QIcon::Selected || state == QIcon::On;
        QByteArray svg = m_svg;
        svg.replace("currentColor", (lively ? theme.ink : theme.muted).name().toLatin1());
        svg.replace("threadColor", theme.accent.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedSvg(*this); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name, const QWidget *)
{
    initIconResources();
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedSvg(file.readAll()));
}

} // namespace clew
