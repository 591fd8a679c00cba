#include "network/legend.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "network/painting.h"
#include "network/sprites.h"
#include "words/labels.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::NetworkView)
};

constexpr qreal sample = 30; // pixels, the length of a line that serves as an example
constexpr qreal rowHeight = 20;
constexpr qreal padding = 12;

enum class Extra { None, Arrow, Strike, Goods, Hand };

struct StrokeRow
{
    QString text;
    Polarity polarity = Polarity::Asserted;
    qreal width = 1.5;
    Extra extra = Extra::None;
};

std::vector<StrokeRow> strokeRows()
{
    return {{Words::tr("asserted"), Polarity::Asserted, 1.5, Extra::Arrow},
            {Words::tr("possible"), Polarity::Possible, 1.5, Extra::Arrow},
            {Words::tr("denied or negated"), Polarity::Denied, 2.2, Extra::Strike},
            {Words::tr("more independent origins"), Polarity::Asserted, 3.8, Extra::None},
            {Words::tr("goods, from the dot on"), Polarity::Asserted, 1, Extra::Goods},
            {Words::tr("entered by a person"), Polarity::Asserted, 1.5, Extra::Hand}};
}

enum class Sign { Listed, Several, Pinned, Chosen };

struct SignRow
{
    QString text;
    Sign sign;
};

std::vector<SignRow> signRows()
{
    return {{Words::tr("said to be sanctioned"), Sign::Listed},
            {Words::tr("stands for several"), Sign::Several},
            {Words::tr("pinned by hand"), Sign::Pinned},
            {Words::tr("selected, or on the route"), Sign::Chosen}};
}

void paintStroke(QPainter &painter, QPointF left, const StrokeRow &row, const Theme &theme)
{
    const QColor colour = isAgainst(row.polarity) ? theme.warning : theme.muted;
    const QPointF right = left + QPointF(sample, 0);
    painter.setPen(strokeOf(row.polarity, row.width, colour));
    painter.drawLine(left, row.extra == Extra::Arrow ? right - QPointF(5, 0) : right);
    painter.setBrush(colour);
    switch (row.extra) {
    case Extra::None: break;
    case Extra::Arrow:
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF{right, right + QPointF(-8, -3.4), right + QPointF(-8, 3.4)});
        break;
    case Extra::Strike: paintStrike(painter, left + QPointF(sample / 2, 0), QPointF(1, 0), colour); break;
    case Extra::Goods:
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(left, 2.4, 2.4);
        break;
    case Extra::Hand: paintHandMark(painter, left + QPointF(sample / 2, 0), colour, theme.background); break;
    }
}

void paintSign(QPainter &painter, QPointF centre, Sign sign, const Theme &theme)
{
    constexpr qreal radius = 6;
    painter.save();
    painter.translate(centre);
    if (sign == Sign::Listed) {
        painter.setPen(QPen(theme.warning, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(-9, -5.5, 18, 11), 2.5, 2.5);
        painter.fillRect(QRectF(-5, -1, 10, 2), theme.warning);
        painter.restore();
        return;
    }
    const QColor fill = theme.muted;
    if (sign == Sign::Several) {
        painter.setPen(QPen(theme.background, 1));
        painter.setBrush(mixed(fill, theme.background, 0.5));
        painter.drawEllipse(QPointF(4, -4), radius, radius);
    }
    painter.setPen(sign == Sign::Chosen ? QPen(theme.accent, 2.4) : QPen(theme.background, 1));
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(), radius, radius);
    if (sign == Sign::Pinned) {
        painter.setPen(QPen(theme.background, 1.2));
        painter.setBrush(theme.ink);
        painter.drawEllipse(QPointF(4.6, -4.6), 3, 3);
    }
    painter.restore();
}

qreal widest(const QStringList &texts)
{
    const QFontMetricsF metrics(pictureFonts().edge);
    qreal width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

struct Columns
{
    qreal strokes = 0, symbols = 0;
    size_t rows = 0;
};

Columns columnsFor(const std::set<EntityType> &types)
{
    QStringList left, right;
    for (const StrokeRow &row : strokeRows())
        left.append(row.text);
    for (const EntityType type : types)
        right.append(labelFor(type));
    for (const SignRow &row : signRows())
        right.append(row.text);
    return {sample + 8 + widest(left), 28 + widest(right),
            std::max(strokeRows().size(), types.size() + signRows().size())};
}

} // namespace

void paintLegend(QPainter &painter, QPointF origin, qreal width, const Theme &theme)
{
    const QFont font = pictureFonts().edge;
    const QFontMetricsF metrics(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    qreal x = origin.x();
    const qreal middle = origin.y() + legendHeight() / 2;
    for (const StrokeRow &row : strokeRows()) {
        const qreal needed = sample + 6 + metrics.horizontalAdvance(row.text);
        if (x + needed > origin.x() + width)
            break;
        paintStroke(painter, {x, middle}, row, theme);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x + sample + 6, origin.y(), needed, legendHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft, row.text);
        x += needed + 18;
    }
    painter.restore();
}

qreal legendHeight()
{
    return 22;
}

QSizeF legendCardSize(const std::set<EntityType> &types)
{
    const Columns columns = columnsFor(types);
    return {columns.strokes + columns.symbols + 22 + 2 * padding,
            rowHeight * static_cast<qreal>(columns.rows) + 2 * padding - 6};
}

void paintLegendCard(QPainter &painter, QPointF corner, const std::set<EntityType> &types, const Theme &theme)
{
    const Columns columns = columnsFor(types);
    const PictureFonts &fonts = pictureFonts();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.rule, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(corner, legendCardSize(types)).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.translate(corner + QPointF(padding, padding - 3));
    qreal y = 0;
    const auto say = [&](qreal x, const QString &text) {
        painter.setFont(fonts.edge);
        painter.setPen(theme.ink);
        painter.drawText(QRectF(x, y, 400, rowHeight), Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    for (const StrokeRow &row : strokeRows()) {
        paintStroke(painter, {0, y + rowHeight / 2}, row, theme);
        say(sample + 8, row.text);
        y += rowHeight;
    }
    y = 0;
    const qreal x = columns.strokes + 22;
    for (const EntityType type : types) {
        painter.save();
        painter.translate(x + 10, y + rowHeight / 2);
        paintSymbol(painter, type, 8, 1, theme, fonts.letter);
        painter.restore();
        say(x + 28, labelFor(type));
        y += rowHeight;
    }
    for (const SignRow &row : signRows()) {
        paintSign(painter, {x + 10, y + rowHeight / 2}, row.sign, theme);
        say(x + 28, row.text);
        y += rowHeight;
    }
    painter.restore();
}

std::set<EntityType> typesIn(const Scene &scene)
{
    std::set<EntityType> types;
    for (const SceneNode &node : scene.nodes)
        types.insert(node.type);
    return types;
}

} // namespace clew
