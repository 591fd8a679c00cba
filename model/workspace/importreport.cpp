#include "workspace/importreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clew {

using namespace Qt::StringLiterals;

QString sourcesToJson(const ImportSources &sources)
{
    QJsonArray paths, texts, analyses;
    for (const QString &path : sources.analyses)
        analyses.append(path);
    for (const QString &path : sources.paths)
        paths.append(path);
    for (const DroppedText &text : sources.texts)
        texts.append(QJsonObject{{u"text"_s, text.text}, {u"url"_s, text.url}, {u"title"_s, text.title}});
    const QJsonObject json{{u"paths"_s, paths}, {u"texts"_s, texts}, {u"analyses"_s, analyses}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ImportSources> sourcesFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return {};
    ImportSources sources;
    const QJsonArray paths = document[u"paths"_s].toArray(), texts = document[u"texts"_s].toArray(),
                     analyses = document[u"analyses"_s].toArray();
    for (const QJsonValue path : paths)
        sources.paths.push_back(path.toString());
    for (const QJsonValue path : analyses)
        sources.analyses.push_back(path.toString());
    for (const QJsonValue text : texts)
        sources.texts.push_back(
            {text[u"text"_s].toString(), text[u"url"_s].toString(), text[u"title"_s].toString()});
    return sources;
}

} // namespace clew
