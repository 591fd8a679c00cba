#include "dropped.h"

#include <QMimeData>
#include <QStringDecoder>
#include <QUrl>

namespace clew {

namespace {

// Firefox and Thunderbird write UTF-16: "address\ntitle".
constexpr QLatin1StringView mozillaLink("text/x-moz-url");
// The page that a dragged selection comes from.
constexpr QLatin1StringView mozillaSource("text/x-moz-url-priv");

QString utf16(const QByteArray &bytes)
{
    QString text = QStringDecoder(QStringDecoder::Utf16LE).decode(bytes);
    while (text.endsWith(QChar::Null))
        text.chop(1);
    return text;
}

DroppedText linkFrom(const QMimeData &data, const QUrl &url)
{
    const QStringList lines = utf16(data.data(mozillaLink)).split(u'\n', Qt::SkipEmptyParts);
    const QString title = lines.size() > 1 ? lines[1].trimmed() : QString();
    const QString address = url.toString(QUrl::FullyEncoded);
    return {title.isEmpty() ? url.toDisplayString() : title, address, title};
}

} // namespace

Dropped droppedFrom(const QMimeData &data)
{
    Dropped dropped;
    QList<QUrl> links;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            dropped.paths.push_back(url.toLocalFile());
        else if (url.isValid() && !url.scheme().isEmpty())
            links.push_back(url);
    }
    if (!dropped.paths.empty())
        return dropped;

    const QString text = data.text().trimmed();
    const bool textIsLink = links.size() == 1 && QUrl(text) == links.front();
    if (!text.isEmpty() && !textIsLink && (links.isEmpty() || text.size() > 200)) {
        const QString page = utf16(data.data(mozillaSource)).trimmed();
        dropped.texts.push_back(
            {text, links.isEmpty() ? page : links.front().toString(QUrl::FullyEncoded), {}});
        return dropped;
    }
    for (const QUrl &url : links)
        dropped.texts.push_back(linkFrom(data, url));
    dropped.linksOnly = !dropped.texts.empty();
    return dropped;
}

bool canDrop(const QMimeData &data)
{
    return data.hasUrls() || data.hasText();
}

} // namespace clew
