#include "import/htmltree.h"

#include "import/htmlreference.h"

namespace clew {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

qsizetype nameEnd(QStringView tag, qsizetype at)
{
    while (at < tag.size() && !isSpace(tag[at]) && tag[at] != u'>' && tag[at] != u'/')
        ++at;
    return at;
}

} // namespace

void eachHtmlAttribute(QStringView startTag, const std::function<void(QStringView, QStringView)> &visit)
{
    const qsizetype end = startTag.size();
    qsizetype at = nameEnd(startTag, 1);
    while (at < end) {
        while (at < end && (isSpace(startTag[at]) || startTag[at] == u'/' || startTag[at] == u'>'))
            ++at;
        const qsizetype name = at;
        while (at < end && !isSpace(startTag[at]) && startTag[at] != u'/' && startTag[at] != u'>'
               && (startTag[at] != u'=' || at == name))
            ++at;
        if (at == name)
            return;
        const QStringView named = startTag.sliced(name, at - name);
        qsizetype equals = at;
        while (equals < end && isSpace(startTag[equals]))
            ++equals;
        if (equals >= end || startTag[equals] != u'=') {
            visit(named, {});
            continue;
        }
        at = equals + 1;
        while (at < end && isSpace(startTag[at]))
            ++at;
        if (at >= end)
            return;
        const QChar quote = startTag[at];
        qsizetype close = at;
        if (quote == u'"' || quote == u'\'') {
            close = startTag.indexOf(quote, ++at);
            if (close < 0)
                return;
            visit(named, startTag.sliced(at, close - at));
            at = close + 1;
            continue;
        }
        while (close < end && !isSpace(startTag[close]) && startTag[close] != u'>')
            ++close;
        visit(named, startTag.sliced(at, close - at));
        at = close;
    }
}

QString HtmlTree::attribute(int node, QStringView name) const
{
    QString value;
    eachHtmlAttribute((*this)[node].source.of(m_decoded), [&](QStringView named, QStringView written) {
        if (value.isNull() && named.compare(name, Qt::CaseInsensitive) == 0)
            value = written.isEmpty() ? QStringLiteral("")
                                      : withoutReferences(written, ReferencePlace::Attribute);
    });
    return value;
}

QStringView HtmlTree::nameOf(int node) const
{
    const QStringView tag = (*this)[node].source.of(m_decoded);
    return tag.isEmpty() ? tag : tag.sliced(1, nameEnd(tag, 1) - 1);
}

bool HtmlTree::readsReferences(int text) const
{
    const int parent = (*this)[text].parent;
    const HtmlTag tag = parent < 0 ? HtmlTag::Html : tagOf(parent);
    return !isRawTextTag(tag) || tag == HtmlTag::Title || tag == HtmlTag::Textarea;
}

int HtmlTree::endOf(int node) const
{
    int at = node;
    while (at > 0 && (*this)[at].next < 0)
        at = (*this)[at].parent;
    return at <= 0 ? int(m_nodes.size()) : (*this)[at].next;
}

QString HtmlTree::innerText(int node) const
{
    QString text;
    const int end = endOf(node);
    for (int at = node; at < end; ++at) {
        if (tagOf(at) != HtmlTag::Text)
            continue;
        const QStringView source = (*this)[at].source.of(m_decoded);
        if (readsReferences(at))
            text += withoutReferences(source);
        else
            text += source;
    }
    return text.simplified();
}

} // namespace clew
