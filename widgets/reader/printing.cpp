#include "reader/printing.h"

#include "common/theme.h"
#include "reader/articlepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScreen>
#include <QTextFrame>

#include <algorithm>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Reader)
};

constexpr qreal bodyPoints = 10.5;
constexpr qreal smallPoints = 8.5;
constexpr qreal notePoints = 7.5;
constexpr qreal noteRoom = 132; // left of the column, in pixels of the layout
constexpr qreal foot = 44;

qreal screenDpi()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchX() : 96.0;
}

// In pixels of the screen, as the text is: a painter would take points for those of the printer.
QFont sized(qreal points)
{
    QFont font = interfaceFont(points);
    font.setPixelSize(std::max(1, qRound(points * screenDpi() / 72)));
    return font;
}

void setPage(Article &article, QSizeF page)
{
    QTextFrameFormat format = article.rootFrame()->frameFormat();
    format.setMargin(0);
    format.setLeftMargin(noteRoom);
    format.setRightMargin(14);
    format.setTopMargin(8);
    format.setBottomMargin(foot);
    article.rootFrame()->setFrameFormat(format);
    article.setPageSize(page);
}

void paintFoot(QPainter &painter, const QRectF &page, const QString &source, int number, int count)
{
    const QFont font = sized(notePoints);
    const QRectF line(page.left() + noteRoom, page.bottom() - 18, page.width() - noteRoom - 14, 16);
    const QString place = Words::tr("%1 of %2", "number of a page, count of pages")
                              .arg(QLocale().toString(number), QLocale().toString(count));
    painter.setFont(font);
    painter.setPen(lightTheme().muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, place);
    const QFontMetricsF metrics(font);
    const qreal room = line.width() - metrics.horizontalAdvance(place) - 12;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(source, Qt::ElideRight, room));
}

} // namespace

bool printArticle(QPagedPaintDevice &device, const Document &document, const ArticleHead &head,
                  const ArticleMarks &marks, bool letters)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // The text is set at the resolution of the screen, which its fonts are measured in, and scaled.
    const qreal scale = device.logicalDpiX() / screenDpi();
    painter.scale(scale, scale);
    const QSizeF page(device.width() / scale, device.height() / scale);
    const Theme &theme = lightTheme();
    Article article(
        document, head,
        {readingFont(bodyPoints), interfaceFont(smallPoints), theme.ink, theme.muted, theme.hover});
    const qreal em = QFontInfo(article.defaultFont()).pixelSize();
    if (letters)
        article.setRoomBefore(badgeRooms(marks, em));
    setPage(article, page);
    const Column column{noteRoom, page.width() - 14, em};
    const int pages = std::max(1, article.pageCount());
    for (int i = 0; i < pages; ++i) {
        if (i > 0 && !device.newPage())
            return false;
        const QRectF clip(0, i * page.height(), page.width(), page.height());
        painter.save();
        painter.translate(0, -clip.top());
        painter.setClipRect(clip.adjusted(0, 0, 0, -foot + 8));
        paintMarks(painter, article, marks, theme, column, {sized(notePoints), letters}, clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        article.documentLayout()->draw(&painter, context);
        if (letters)
            paintBadges(painter, article, marks, theme, column, clip);
        painter.restore();
        painter.save();
        painter.translate(0, -clip.top());
        paintFoot(painter, clip, head.source, i + 1, pages);
        painter.restore();
    }
    return painter.end();
}

} // namespace clew
