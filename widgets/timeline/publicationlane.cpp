#include "timeline/publicationlane.h"

#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <span>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

bool isMarked(const PublicationDot &dot, const LaneAttention &attention)
{
    return attention.document && std::ranges::find(dot.documents, *attention.document) != dot.documents.end();
}

void paintDots(QPainter &painter, const LanesScene &scene, std::span<const PublicationDot *const> dots)
{
    painter.setPen(QPen(scene.theme.background, 1));
    for (const bool marked : {false, true}) // the marked one above those that it touches
        for (const PublicationDot *dot : dots)
            if (isMarked(*dot, scene.attention) == marked) {
                painter.setBrush(marked ? scene.theme.accent : scene.theme.ink);
                painter.drawEllipse(dotAt(*dot, scene.scale));
            }
}

QString wordsOf(std::span<const PublicationDot *const> dots)
{
    size_t documents = 0;
    for (const PublicationDot *dot : dots)
        documents += dot->documents.size();
    const QString words = documents == 1 ? Words::tr("published: %1").arg(dots.front()->words)
                                         : Words::tr("%n published", nullptr, static_cast<int>(documents));
    const QString when = dots.size() == 1
        ? dots.front()->when
        : Words::tr("%1 – %2", "from date to date").arg(dots.front()->when, dots.back()->when);
    return words + QStringLiteral("  ") + when;
}

} // namespace

QRectF dotAt(const PublicationDot &dot, const TimeScale &scale)
{
    const qreal middle = (scale.xOf(dot.first) + scale.endOf(dot.last)) / 2;
    const qreal x = std::clamp(middle, scale.left + dotRadius, scale.right - dotRadius);
    const qreal y = axisHeight + publicationsHeight / 2;
    return {x - dotRadius, y - dotRadius, 2 * dotRadius, 2 * dotRadius};
}

bool isShown(const PublicationDot &dot, const TimeScale &scale)
{
    return scale.whole || (dot.last >= scale.first && dot.first <= scale.last);
}

const PublicationDot *dotNear(const TimelineModel &model, const TimeScale &scale, QPointF position)
{
    for (const PublicationDot &dot : model.publications)
        if (isShown(dot, scale) && dotAt(dot, scale).adjusted(-3, -6, 3, 6).contains(position))
            return &dot;
    return nullptr;
}

void paintAxis(QPainter &painter, const LanesScene &scene)
{
    const QFont font = quietFont();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    qreal free = scene.scale.left - 1;
    const qreal widest = metrics.horizontalAdvance(scene.locale.toString(QDate(2000, 9, 30), u"d MMM yyyy"));
    for (const Tick &tick : ticksOf(scene.scale, scene.locale, widest)) {
        painter.setPen(scene.theme.rule);
        painter.drawLine(QPointF(tick.x, 3), QPointF(tick.x, axisHeight - 4));
        const qreal width = metrics.horizontalAdvance(tick.text);
        if (tick.x < free || tick.x + 4 + width > scene.scale.right)
            continue;
        painter.setPen(scene.theme.muted);
        painter.drawText(QRectF(tick.x + 4, 0, width + 4, axisHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         tick.text);
        free = tick.x + width + 10;
    }
}

// Dots that would lie on one another share their words; the words stand to the right, else to the left, else
// not at all.
void paintPublications(QPainter &painter, const LanesScene &scene)
{
    const QFontMetricsF metrics(quietFont());
    painter.setFont(quietFont());
    std::vector<const PublicationDot *> dots;
    for (const PublicationDot &dot : scene.model.publications)
        if (isShown(dot, scene.scale))
            dots.push_back(&dot);
    const auto at = [&scene](const PublicationDot *dot) {
        return dotAt(*dot, scene.scale);
    };
    qreal free = scene.scale.left; // right end of what is painted
    for (size_t i = 0; i < dots.size();) {
        size_t end = i + 1;
        while (end < dots.size() && at(dots[end]).left() < at(dots[end - 1]).right() + 2)
            ++end;
        const std::span group(dots.data() + i, end - i);
        paintDots(painter, scene, group);
        const QString words = wordsOf(group);
        const qreal width = metrics.horizontalAdvance(words);
        const qreal left = at(group.front()).left() - 6 - width;
        const qreal right = at(group.back()).right() + 6;
        const qreal next = end < dots.size() ? at(dots[end]).left() - 8 : scene.scale.right;
        painter.setPen(scene.theme.muted);
        const bool fitsRight = right + width <= next;
        if (fitsRight || left >= free)
            painter.drawText(QRectF(fitsRight ? right : left, axisHeight, width + 4, publicationsHeight),
                             Qt::AlignVCenter, words);
        free = right + (fitsRight ? width + 10 : 0);
        i = end;
    }
}

} // namespace clew
