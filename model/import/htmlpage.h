#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

#include <gumbo.h>

namespace clew {

struct FreePage
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

// A parsed page and the way back from its bytes to the decoded text.
class HtmlPage
{
public:
    explicit HtmlPage(QStringView decoded);

    const GumboNode *root() const { return m_output->root; }

    // UTF-16 offset in the decoded text of a position in the parsed bytes.
    qsizetype offsetOf(const char *position) const;

private:
    QByteArray m_utf8;
    std::vector<qsizetype> m_marks; // UTF-16 offset of every 256th byte
    std::unique_ptr<GumboOutput, FreePage> m_output;
};

bool isElement(const GumboNode *node);
bool isElement(const GumboNode *node, GumboTag tag);
QString attributeOf(const GumboNode *node, const char *name);
// All children of an element, none of other nodes.
std::vector<const GumboNode *> childrenOf(const GumboNode *node);
// The text in a node, white space simplified.
QString innerText(const GumboNode *node);

} // namespace clew
