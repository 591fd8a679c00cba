#pragma once

#include "core/result.h"
#include "core/span.h"
#include "import/htmltag.h"

#include <functional>
#include <vector>

namespace clew {

struct HtmlNode
{
    HtmlTag tag = HtmlTag::Other;
    Span source = {}; // of the decoded page: all of a text; of an element its start tag
    int parent = -1; // -1: none; so are all three
    int first = -1; // child
    int next = -1; // sibling
};

// A page as a tree over its source: nothing is copied, so every word knows where it stands. Elements are
// closed as the standard says (implied ends, scopes), with two liberties that change no text: formatting is
// not reopened in the next paragraph, and what strays in a table stays where it stands.
class HtmlTree
{
public:
    // The text must outlive the tree. TooLarge: more than 16 million characters or a million tags; TooDeep:
    // nested beyond 512 levels; Truncated: ends within a tag, a comment or a script, or with the page still
    // open. In linear time.
    static Result<HtmlTree> parse(QStringView decoded);

    QStringView decoded() const { return m_decoded; }
    // In the order of the page: children follow their parents. Node 0 is <html>.
    const std::vector<HtmlNode> &nodes() const { return m_nodes; }
    const HtmlNode &operator[](int node) const { return m_nodes[std::size_t(node)]; }
    HtmlTag tagOf(int node) const { return m_nodes[std::size_t(node)].tag; }

    QString attribute(int node, QStringView name) const; // in lower case; null: there is none
    QStringView nameOf(int node) const; // as the page writes it
    // Whether "&" opens references in this text: not so in scripts.
    bool readsReferences(int text) const;
    // The text in a node, white space simplified.
    QString innerText(int node) const;
    // One behind the last node in this one.
    int endOf(int node) const;

private:
    friend class HtmlBuilder;
    QStringView m_decoded;
    std::vector<HtmlNode> m_nodes;
};

// Calls `visit` with name and source of the value for each attribute of a start tag.
void eachHtmlAttribute(QStringView startTag, const std::function<void(QStringView, QStringView)> &visit);

} // namespace clew
