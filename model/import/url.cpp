#include "import/url.h"

#include "import/datafile.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool tracks(const QString &parameter)
{
    static const QStringList names = dataLines(u":/cleanup/tracking.txt"_s, u"tracking");
    return std::ranges::any_of(names, [&](const QString &name) {
        return name.endsWith(u'*') ? parameter.startsWith(QStringView(name).chopped(1)) : parameter == name;
    });
}

} // namespace

QString canonicalUrl(const QString &url)
{
    // a web archive's copy is the page that it is a copy of
    static const QRegularExpression archived(
        u"^https?://web\\.archive\\.org/web/\\d{4,14}[a-z_]*/(?=https?://)"_s);
    QUrl parsed(url.trimmed().remove(archived), QUrl::StrictMode);
    const bool web = parsed.scheme() == u"http" || parsed.scheme() == u"https";
    if (!parsed.isValid() || !web || parsed.host().isEmpty())
        return {};
    QUrlQuery kept;
    for (const auto &[key, value] :
         QUrlQuery(parsed.query(QUrl::FullyEncoded)).queryItems(QUrl::FullyEncoded)) {
        if (!tracks(key))
            kept.addQueryItem(key, value);
    }
    parsed.setQuery(kept.isEmpty() ? QString() : kept.query(QUrl::FullyEncoded));
    parsed.setFragment({});
    parsed.setUserInfo({});
    return QString::fromLatin1(parsed.toEncoded());
}

} // namespace clew
