#include "import/htmlblocks.h"

#include "import/datafile.h"
#include "import/furniture.h"
#include "import/htmltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

bool holdsNoText(GumboTag tag)
{
    return isOneOf(tag,
                   {GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
                    GUMBO_TAG_IFRAME, GUMBO_TAG_SVG, GUMBO_TAG_OBJECT, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO,
                    GUMBO_TAG_CANVAS, GUMBO_TAG_TEXTAREA, GUMBO_TAG_SELECT});
}

bool isInline(GumboTag tag)
{
    return isOneOf(tag, {GUMBO_TAG_A,    GUMBO_TAG_ABBR,   GUMBO_TAG_B,    GUMBO_TAG_BDI,  GUMBO_TAG_BDO,
                         GUMBO_TAG_BIG,  GUMBO_TAG_CITE,   GUMBO_TAG_CODE, GUMBO_TAG_DEL,  GUMBO_TAG_DFN,
                         GUMBO_TAG_EM,   GUMBO_TAG_FONT,   GUMBO_TAG_I,    GUMBO_TAG_INS,  GUMBO_TAG_KBD,
                         GUMBO_TAG_MARK, GUMBO_TAG_Q,      GUMBO_TAG_S,    GUMBO_TAG_SAMP, GUMBO_TAG_SMALL,
                         GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,  GUMBO_TAG_SUP,  GUMBO_TAG_TIME,
                         GUMBO_TAG_TT,   GUMBO_TAG_U,      GUMBO_TAG_VAR,  GUMBO_TAG_WBR,  GUMBO_TAG_RUBY,
                         GUMBO_TAG_DATA, GUMBO_TAG_STRIKE, GUMBO_TAG_NOBR});
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

// The prose below every node, so that the main text can be found and a hint cannot cut it.
using ProseLengths = QHash<const GumboNode *, qsizetype>;

qsizetype linkLength(const GumboNode *node)
{
    if (isElement(node, GUMBO_TAG_A))
        return innerText(node).size();
    qsizetype length = 0;
    for (const GumboNode *child : childrenOf(node))
        length += linkLength(child);
    return length;
}

bool isParagraph(GumboTag tag)
{
    return isOneOf(tag, {GUMBO_TAG_P, GUMBO_TAG_LI, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_DD});
}

bool hasBlockChild(const GumboNode *node)
{
    return std::ranges::any_of(childrenOf(node), [](const GumboNode *child) {
        return isElement(child) && (!isInline(child->v.element.tag) || hasBlockChild(child))
            && child->v.element.tag != GUMBO_TAG_BR;
    });
}

qsizetype measureProse(const GumboNode *node, ProseLengths &lengths)
{
    if (!isElement(node) || holdsNoText(node->v.element.tag))
        return 0;
    qsizetype length = 0;
    const bool leaf = isParagraph(node->v.element.tag) || !hasBlockChild(node);
    if (leaf && !isInline(node->v.element.tag)) {
        const QString text = innerText(node);
        if (isProse(text) && linkLength(node) * 5 < text.size() * 2)
            length = text.size();
    } else {
        for (const GumboNode *child : childrenOf(node))
            length += measureProse(child, lengths);
    }
    lengths[node] = length;
    return length;
}

// Down from the root, as long as one child holds most of the prose.
const GumboNode *mainNode(const GumboNode *root, const ProseLengths &lengths)
{
    const qsizetype all = lengths.value(root);
    const GumboNode *main = root;
    while (all > 0) {
        const auto children = childrenOf(main);
        const auto heir = std::ranges::find_if(children, [&](const GumboNode *child) {
            return lengths.value(child) * 10 > all * 6 && hasBlockChild(child);
        });
        if (heir == children.end())
            break;
        main = *heir;
    }
    return main;
}

// Of the main text, the nearest element that says it is an article; that text itself if none does.
const GumboNode *articleAround(const GumboNode *main)
{
    for (const GumboNode *node = main; node && isElement(node); node = node->parent) {
        if (isElement(node, GUMBO_TAG_ARTICLE) || isElement(node, GUMBO_TAG_MAIN)
            || attributeOf(node, "role") == u"main")
            return node;
    }
    return main;
}

const QHash<QString, LedgerReason> &hintWords()
{
    static const QHash<QString, LedgerReason> table = [] {
        QHash<QString, LedgerReason> result;
        const QString resource = u":/cleanup/html.txt"_s;
        const std::pair<QStringView, LedgerReason> sections[]{{u"navigation", LedgerReason::Navigation},
                                                              {u"teaser", LedgerReason::Teaser},
                                                              {u"offer", LedgerReason::Offer},
                                                              {u"caption", LedgerReason::Caption}};
        for (const auto &[title, reason] : sections) {
            for (const QString &word : dataLines(resource, title))
                result.insert(word, reason);
        }
        return result;
    }();
    return table;
}

std::optional<LedgerReason> hintOf(const GumboNode *node)
{
    static const QRegularExpression gaps(u"[^a-z0-9]+"_s);
    const QString hidden = attributeOf(node, "style").remove(u' ').toLower();
    if (attributeOf(node, "aria-hidden") == u"true" || hidden.contains(u"display:none"_s)
        || gumbo_get_attribute(&node->v.element.attributes, "hidden"))
        return LedgerReason::Navigation;
    const QString names
        = attributeOf(node, "class") % u' ' % attributeOf(node, "id") % u' ' % attributeOf(node, "role");
    for (const QString &word : names.left(1000).toLower().split(gaps, Qt::SkipEmptyParts)) {
        const auto found = hintWords().find(word);
        if (found != hintWords().end())
            return found.value();
    }
    return {};
}

std::optional<LedgerReason> reasonOfTag(GumboTag tag)
{
    if (isOneOf(tag, {GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_BUTTON, GUMBO_TAG_MENU}))
        return LedgerReason::Navigation;
    if (tag == GUMBO_TAG_FORM)
        return LedgerReason::Offer;
    if (tag == GUMBO_TAG_ASIDE)
        return LedgerReason::Teaser;
    return tag == GUMBO_TAG_FIGCAPTION ? std::optional(LedgerReason::Caption) : std::nullopt;
}

// The headlines of first level with all that is around them.
void noteHeadlines(const GumboNode *node, QSet<const GumboNode *> &around)
{
    for (const GumboNode *child : childrenOf(node))
        noteHeadlines(child, around);
    for (const GumboNode *up = node; isElement(node, GUMBO_TAG_H1) && up && !around.contains(up);
         up = up->parent)
        around.insert(up);
}

// Walks the tree in order and closes a block at every border of a paragraph.
class Splitter
{
public:
    Splitter(const HtmlPage &page, QStringView decoded, const ProseLengths &lengths, const GumboNode *article)
        : m_page(page)
        , m_decoded(decoded)
        , m_lengths(lengths)
        , m_article(article)
        , m_all(lengths.value(page.root()))
    {
        noteHeadlines(page.root(), m_headlines);
    }

    std::vector<Block> split()
    {
        State state;
        state.cut = LedgerReason::Navigation; // outside the article
        visit(m_page.root(), state);
        close(state);
        std::ranges::stable_sort(m_blocks, {}, [](const Block &block) { return block.span.begin; });
        std::vector<Block> blocks;
        for (Block &block : m_blocks) {
            if (blocks.empty() || blocks.back().span.end <= block.span.begin)
                blocks.push_back(std::move(block));
        }
        return blocks;
    }

private:
    struct State
    {
        std::optional<LedgerReason> cut;
        bool inArticle = false;
        int heading = 0;
        bool bullet = false;
    };

    // Nothing that holds a third of the article's prose is furniture, whatever its class says.
    bool isMost(const GumboNode *node) const { return m_lengths.value(node) * 3 > m_all && m_all > 0; }

    State stateIn(const GumboNode *node, State state) const
    {
        const GumboTag tag = node->v.element.tag;
        if (node == m_article) {
            state.cut = {};
            state.inArticle = true;
        }
        std::optional<LedgerReason> reason = reasonOfTag(tag);
        if (tag == GUMBO_TAG_HEADER && !state.inArticle && !m_headlines.contains(node))
            reason = LedgerReason::Navigation;
        if (!reason)
            reason = hintOf(node);
        const bool keeps
            = isMost(node) || m_headlines.contains(node) || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML;
        if (reason && !keeps && (!state.cut || !state.inArticle))
            state.cut = reason;
        if (headingLevel(tag) != 0) {
            state.heading = headingLevel(tag);
            if (tag == GUMBO_TAG_H1 && !reason)
                state.cut = {}; // the headline may stand outside the article
        }
        state.bullet = state.bullet || tag == GUMBO_TAG_LI;
        return state;
    }

    void visit(const GumboNode *node, const State &state)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
            || node->type == GUMBO_NODE_CDATA) {
            m_texts.push_back(node);
            return;
        }
        if (!isElement(node))
            return;
        const GumboTag tag = node->v.element.tag;
        if (holdsNoText(tag))
            return;
        if (tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR) {
            lineBreak(state, tag == GUMBO_TAG_HR);
            return;
        }
        const State inner = stateIn(node, state);
        const bool border = !isInline(tag);
        if (border)
            close(state);
        if (tag == GUMBO_TAG_LI)
            m_itemOpens = true;
        for (const GumboNode *child : childrenOf(node))
            visit(child, inner);
        if (border)
            close(inner);
    }

    void lineBreak(const State &state, bool rule)
    {
        const bool empty = !close(state);
        m_afterBreak = !rule && !empty; // two breaks part paragraphs
    }

    bool close(const State &state)
    {
        auto block = blockOfTexts(m_page, m_decoded, std::exchange(m_texts, {}));
        if (!block)
            return false;
        block->cut = state.cut;
        block->heading = state.heading;
        block->bullet = state.bullet && std::exchange(m_itemOpens, false);
        block->blankLines = m_afterBreak ? 0 : 1;
        const bool item = block->bullet && !m_blocks.empty() && m_lastWasItem;
        block->join = m_afterBreak || item ? Join::Line : Join::Paragraph;
        m_lastWasItem = state.bullet;
        m_afterBreak = false;
        m_blocks.push_back(std::move(*block));
        return true;
    }

    const HtmlPage &m_page;
    QStringView m_decoded;
    const ProseLengths &m_lengths;
    const GumboNode *m_article;
    qsizetype m_all = 0;
    QSet<const GumboNode *> m_headlines;
    std::vector<Block> m_blocks;
    std::vector<const GumboNode *> m_texts;
    bool m_itemOpens = false;
    bool m_lastWasItem = false;
    bool m_afterBreak = false;
};

} // namespace

std::vector<Block> splitHtml(const HtmlPage &page, QStringView decoded)
{
    ProseLengths lengths;
    measureProse(page.root(), lengths);
    const GumboNode *article = articleAround(mainNode(page.root(), lengths));
    return Splitter(page, decoded, lengths, article).split();
}

} // namespace clew
