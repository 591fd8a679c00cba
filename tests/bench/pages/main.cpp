// pagesbench FILE...: for each saved page one line of JSON: its main text as an import has it, the seconds
// that it takes, and the seconds of its whole text by Clew's tree and by libxml2's, with the two texts
// compared. tests/measure_pages.py prints the figures beside those of @mozilla/readability.
#include "import/htmlreference.h"
#include "import/htmltree.h"
#include "import/readdocument.h"
#include "import/readhtml.h"
#include "text/charset.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;

// The middle of several runs, in seconds.
double secondsOf(const std::function<void()> &work)
{
    std::vector<double> seconds;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(double(timer.nsecsElapsed()) * 1e-9);
    }
    std::ranges::nth_element(seconds, seconds.begin() + rounds / 2);
    return seconds[rounds / 2];
}

QString textByClew(const QByteArray &bytes, const QString &charset)
{
    const auto decoded = decodeText(bytes, charset);
    const auto tree = decoded ? HtmlTree::parse(decoded->text) : Result<HtmlTree>(Error{});
    if (!tree)
        return {};
    QString text;
    text.reserve(decoded->text.size() / 2);
    for (const HtmlNode &node : tree->nodes()) {
        if (node.tag != HtmlTag::Text)
            continue;
        const HtmlTag parent = tree->tagOf(node.parent);
        if (parent == HtmlTag::Script || parent == HtmlTag::Style)
            continue;
        const QStringView source = node.source.of(decoded->text);
        if (source.contains(u'&'))
            text += withoutReferences(source);
        else
            text += source;
    }
    return text;
}

void collect(const xmlNode *node, QByteArray &text)
{
    for (; node; node = node->next) {
        const QByteArrayView name(reinterpret_cast<const char *>(node->name));
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            text += reinterpret_cast<const char *>(node->content);
        else if (node->type == XML_ENTITY_REF_NODE)
            text += '&' + name.toByteArray() + ';';
        else if (name != "script" && name != "style")
            collect(node->children, text);
    }
}

QString textByLibxml(const QByteArray &bytes, const QByteArray &charset)
{
    htmlDocPtr document = htmlReadMemory(bytes.constData(), int(bytes.size()), nullptr, charset.constData(),
                                         HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                             | HTML_PARSE_NONET | XML_PARSE_HUGE);
    QByteArray text;
    if (document)
        collect(document->children, text);
    xmlFreeDoc(document);
    return QString::fromUtf8(text);
}

// Share of the words of both texts that are in both, in order of the first.
double sameWords(const QString &left, const QString &right)
{
    QStringList a = left.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList b = right.simplified().split(u' ', Qt::SkipEmptyParts);
    a.sort();
    b.sort();
    QStringList both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * double(both.size()) / double(a.size() + b.size());
}

QJsonObject measured(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    ReadArticles read;
    const auto readAll = [&] {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        read = readArticles(buffer, path.section(u'/', -1));
    };
    readAll(); // tables are loaded once
    const double mainText = secondsOf(readAll);
    const QString charset = declaredCharset(bytes);
    QString ours;
    QString theirs;
    const double byClew = secondsOf([&] { ours = textByClew(bytes, charset); });
    const double byLibxml = secondsOf([&] {
        theirs = textByLibxml(bytes, charset.toLatin1().isEmpty() ? QByteArray("utf-8") : charset.toLatin1());
    });
    QJsonObject line;
    line[u"file"_s] = path.section(u'/', -1);
    line[u"bytes"_s] = bytes.size();
    if (!read.documents.empty()) {
        const Document &document = read.documents.front();
        line[u"text"_s] = document.text;
        line[u"title"_s] = document.metadata.title;
        line[u"published"_s] = document.metadata.published;
        line[u"publisher"_s] = document.metadata.publisher;
        line[u"authors"_s]
            = QStringList(document.metadata.authors.begin(), document.metadata.authors.end()).join(u"; "_s);
    }
    line[u"seconds"_s] = mainText;
    line[u"treeSeconds"_s] = byClew;
    line[u"libxmlSeconds"_s] = byLibxml;
    line[u"sameWords"_s] = sameWords(ours, theirs);
    return line;
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        std::puts(QJsonDocument(measured(QString::fromLocal8Bit(argv[i])))
                      .toJson(QJsonDocument::Compact)
                      .constData());
    return 0;
}
