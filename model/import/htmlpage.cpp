#include "import/htmlpage.h"

namespace clew {

namespace {

constexpr qsizetype stride = 256;

// UTF-16 units that a byte of UTF-8 begins.
qsizetype unitsBegunBy(char byte)
{
    const auto b = static_cast<uchar>(byte);
    return (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
}

void appendText(const GumboNode *node, QString &text)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
        || node->type == GUMBO_NODE_CDATA)
        text += QString::fromUtf8(node->v.text.text);
    for (const GumboNode *child : childrenOf(node))
        appendText(child, text);
}

} // namespace

HtmlPage::HtmlPage(QStringView decoded)
    : m_utf8(decoded.toUtf8())
{
    qsizetype units = 0;
    for (qsizetype i = 0; i < m_utf8.size(); ++i) {
        if (i % stride == 0)
            m_marks.push_back(units);
        units += unitsBegunBy(m_utf8[i]);
    }
    m_marks.push_back(units);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, m_utf8.constData(), std::size_t(m_utf8.size())));
}

qsizetype HtmlPage::offsetOf(const char *position) const
{
    const qsizetype byte = std::clamp<qsizetype>(position - m_utf8.constData(), 0, m_utf8.size());
    qsizetype units = m_marks[std::size_t(byte / stride)];
    for (qsizetype i = byte / stride * stride; i < byte; ++i)
        units += unitsBegunBy(m_utf8[i]);
    return units;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return isElement(node) && node->v.element.tag == tag;
}

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *attribute
        = isElement(node) ? gumbo_get_attribute(&node->v.element.attributes, name) : nullptr;
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

std::vector<const GumboNode *> childrenOf(const GumboNode *node)
{
    std::vector<const GumboNode *> children;
    if (!isElement(node))
        return children;
    const GumboVector &nodes = node->v.element.children;
    for (unsigned int i = 0; i < nodes.length; ++i)
        children.push_back(static_cast<const GumboNode *>(nodes.data[i]));
    return children;
}

QString innerText(const GumboNode *node)
{
    QString text;
    appendText(node, text);
    return text.simplified();
}

} // namespace clew
