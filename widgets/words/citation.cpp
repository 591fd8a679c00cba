#include "words/citation.h"

#include "words/dates.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

constexpr qsizetype longestFragment = 300; // longer passages are named by their first and last words
constexpr qsizetype wordsOfAnEnd = 5;

// Hyphens and commas have a meaning of their own in a text fragment.
QString encoded(const QString &words)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(words, {}, "-,&"));
}

QString textFragment(const QString &passage)
{
    if (passage.size() <= longestFragment && !passage.contains(u'\n'))
        return encoded(passage.simplified());
    const QStringList words = passage.simplified().split(u' ');
    const QStringList first = words.mid(0, wordsOfAnEnd);
    const QStringList last = words.mid(std::max(qsizetype(0), words.size() - wordsOfAnEnd));
    return encoded(first.join(u' ')) + u',' + encoded(last.join(u' '));
}

} // namespace

QString sourceOf(const Metadata &metadata, const QString &file)
{
    const QString date = dateText(metadata.published);
    QStringList parts{metadata.publisher,
                      Words::tr("“%1”", "title of an article")
                          .arg(metadata.title.isEmpty() ? file : metadata.title.simplified()),
                      date.isEmpty() ? Words::tr("no date") : date, metadata.url};
    parts.removeAll(QString());
    return parts.join(Words::tr(", ", "between the parts of a citation"));
}

QString withPage(const QString &source, std::optional<int> page)
{
    return page ? Words::tr("%1, p. %2", "where an article is from, the page").arg(source).arg(*page)
                : source;
}

QString citationOf(const QString &quote, const Metadata &metadata, const QString &file,
                   std::optional<int> page)
{
    const QString source = withPage(sourceOf(metadata, file), page);
    return quote.isEmpty()
        ? source
        : Words::tr("“%1” (%2)", "words of an article, and where it is from").arg(quote.simplified(), source);
}

QString linkTo(const Document &document, Span passage)
{
    const QString &address = document.metadata.url;
    if (address.isEmpty())
        return u"clew:passage?document=%1&begin=%2&end=%3"_s.arg(document.id.value)
            .arg(passage.begin)
            .arg(passage.end);
    if (passage.isEmpty())
        return address;
    const QString page = address.section(u'#', 0, 0);
    return page + u"#:~:text="_s + textFragment(passage.of(document.text).toString());
}

std::optional<LinkedPassage> passageLinked(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    if (url.scheme() != "clew"_L1 || url.path() != "passage"_L1)
        return std::nullopt;
    const QUrlQuery query(url);
    bool isNumber[3] = {};
    LinkedPassage linked;
    linked.document = DocumentId{query.queryItemValue(u"document"_s).toLongLong(&isNumber[0])};
    linked.span.begin = query.queryItemValue(u"begin"_s).toLongLong(&isNumber[1]);
    linked.span.end = query.queryItemValue(u"end"_s).toLongLong(&isNumber[2]);
    const bool sound = isNumber[0] && isNumber[1] && isNumber[2] && linked.document.value > 0
        && linked.span.begin >= 0 && linked.span.begin <= linked.span.end;
    return sound ? std::optional(linked) : std::nullopt;
}

} // namespace clew
