#include "import/markdownblocks.h"

#include "import/plainblocks.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>

#include <cmark.h>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeIterator
{
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

// What cmark says about one line of the source.
struct LineRole
{
    cmark_node_type type = CMARK_NODE_NONE; // the leaf block it belongs to
    int heading = 0;
    bool opens = false; // first line of its block
    bool bullet = false; // first line of an item
    bool tight = false;
    bool quoted = false;
};

cmark_node *enclosing(cmark_node *node, cmark_node_type type)
{
    while (node && cmark_node_get_type(node) != type)
        node = cmark_node_parent(node);
    return node;
}

void noteLeaf(cmark_node *node, std::vector<LineRole> &roles)
{
    const auto first = std::size_t(std::max(1, cmark_node_get_start_line(node)));
    const auto last = std::size_t(std::max(1, cmark_node_get_end_line(node)));
    cmark_node *item = enclosing(node, CMARK_NODE_ITEM);
    for (std::size_t line = first; line <= last && line < roles.size(); ++line) {
        LineRole &role = roles[line];
        role.type = cmark_node_get_type(node);
        role.opens = line == first;
        role.heading = role.type == CMARK_NODE_HEADING ? cmark_node_get_heading_level(node) : 0;
        role.quoted = enclosing(node, CMARK_NODE_BLOCK_QUOTE) != nullptr;
        if (item) {
            cmark_node *list = cmark_node_parent(item);
            role.bullet = role.opens && cmark_node_first_child(item) == node
                && cmark_node_get_list_type(list) == CMARK_BULLET_LIST;
            role.tight = role.opens && cmark_node_first_child(item) == node && cmark_node_previous(item)
                && cmark_node_get_list_tight(list) != 0;
        }
    }
}

bool isLeafBlock(cmark_node_type type)
{
    return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_CODE_BLOCK
        || type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_THEMATIC_BREAK;
}

// By number of line, from 1.
std::vector<LineRole> rolesOf(QStringView source)
{
    std::vector<LineRole> roles(std::size_t(source.count(u'\n')) + 2);
    const QByteArray utf8 = source.toUtf8();
    const std::unique_ptr<cmark_node, FreeNode> document(
        cmark_parse_document(utf8.constData(), std::size_t(utf8.size()), CMARK_OPT_DEFAULT));
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document.get()));
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (event == CMARK_EVENT_ENTER && isLeafBlock(cmark_node_get_type(node)))
            noteLeaf(node, roles);
    }
    return roles;
}

void cutPrefix(QStringView decoded, Block &block, const QRegularExpression &prefix)
{
    const QRegularExpressionMatch match = prefix.match(block.span.of(decoded).left(200).toString());
    if (match.hasMatch() && match.capturedLength() > 0)
        addEdit(block,
                {{block.span.begin, block.span.begin + match.capturedLength()}, LedgerReason::Markup, {}});
}

void markHeading(QStringView decoded, Block &block)
{
    static const QRegularExpression opening(u"^(>\\s*)*#{1,6}\\s+"_s);
    static const QRegularExpression closing(u"\\s+#+$"_s);
    static const QRegularExpression underline(u"^(=+|-+)$"_s);
    const QString line = block.span.of(decoded).toString();
    if (underline.match(line).hasMatch()) {
        block.cut = LedgerReason::Markup;
        return;
    }
    cutPrefix(decoded, block, opening);
    const QRegularExpressionMatch match = closing.match(line);
    if (match.hasMatch())
        addEdit(block,
                {{block.span.begin + match.capturedStart(), block.span.end}, LedgerReason::Markup, {}});
}

void apply(QStringView decoded, const LineRole &role, bool hardBreak, Block &block)
{
    static const QRegularExpression marks(u"^(>\\s*)*([-*+]\\s+)+"_s);
    static const QRegularExpression quote(u"^(>\\s*)+"_s);
    static const QRegularExpression fence(u"^(```|~~~)"_s);
    block.edits.clear();
    block.heading = role.heading;
    block.bullet = role.bullet;
    block.join = role.tight ? Join::Line : Join::Paragraph;
    if (role.type == CMARK_NODE_NONE || role.type == CMARK_NODE_THEMATIC_BREAK
        || (role.type == CMARK_NODE_CODE_BLOCK
            && fence.match(block.span.of(decoded).toString()).hasMatch())) {
        block.cut = LedgerReason::Markup;
        return;
    }
    if (role.type == CMARK_NODE_HEADING)
        markHeading(decoded, block);
    else if (role.bullet)
        cutPrefix(decoded, block, marks);
    else if (role.quoted)
        cutPrefix(decoded, block, quote);
    if (!role.opens && role.type == CMARK_NODE_PARAGRAPH)
        block.join = hardBreak ? Join::Line : Join::Space;
    else if (!role.opens)
        block.join = Join::Line;
    if (role.type != CMARK_NODE_CODE_BLOCK)
        markInline(decoded, block);
    if (!block.cut && textOf(decoded, block).trimmed().isEmpty())
        block.cut = block.edits.empty() ? LedgerReason::Markup : block.edits.front().reason;
}

} // namespace

std::vector<Block> splitMarkdown(QStringView decoded, qsizetype begin)
{
    const QStringView source = decoded.mid(begin);
    std::vector<Block> blocks = splitLines(source);
    const std::vector<LineRole> roles = rolesOf(source);
    std::size_t line = 1;
    qsizetype at = 0;
    for (Block &block : blocks) {
        line += std::size_t(source.mid(at, block.span.begin - at).count(u'\n'));
        at = block.span.begin;
        block.span = {block.span.begin + begin, block.span.end + begin};
        const bool hardBreak = decoded.left(block.span.begin).endsWith(u"  \n")
            || decoded.left(block.span.begin).endsWith(u"\\\n");
        apply(decoded, line < roles.size() ? roles[line] : LineRole(), hardBreak, block);
    }
    return blocks;
}

} // namespace clew
