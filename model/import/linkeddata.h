#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace clew {

struct LinkedArticle
{
    QString headline;
    QString publisher;
    std::vector<QString> authors;
    QString published; // as written
    QString url;
    QString language;
};

// What the JSON-LD of a page says of articles (schema.org: Article and its kinds, BlogPosting, Report).
class LinkedData
{
public:
    // The content of one script; slips that browsers' consumers bear (comments around it, line breaks in
    // strings, commas at the end of lists) are mended, anything else makes it count for nothing.
    void add(QStringView script);

    // The article of the page: of several the one of this address, then of one of these titles, then the
    // first.
    std::optional<LinkedArticle> article(const QString &url, const QStringList &titles) const;

private:
    void collect(const QJsonValue &value, int depth);
    QString nameIn(const QJsonValue &value) const;
    std::vector<QString> namesIn(const QJsonValue &value) const;

    std::vector<QJsonObject> m_articles;
    std::map<QString, QJsonObject> m_named; // by @id
};

} // namespace clew
