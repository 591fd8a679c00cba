#include "import/htmlblocks.h"

#include "import/furniture.h"
#include "import/htmlmeasure.h"
#include "import/htmlnotes.h"
#include "import/htmltext.h"

#include <algorithm>
#include <utility>

namespace clew {

namespace {

// Walks the page in order and closes a block at every border of a paragraph.
class Splitter
{
public:
    explicit Splitter(const HtmlTree &tree)
        : m_tree(tree)
        , m_measures(measureHtml(tree))
        , m_article(articleIn(tree, m_measures))
    {
    }

    std::vector<Block> split()
    {
        State state;
        state.cut = LedgerReason::Navigation; // outside the article
        visit(0, state);
        close(state);
        keepHead();
        cutOrphans();
        return std::move(m_blocks);
    }

private:
    struct State
    {
        std::optional<LedgerReason> cut;
        bool outside = true; // cut for no other reason than that it stands outside the article
        bool inArticle = false;
        bool inParagraph = false;
        int heading = 0;
        bool bullet = false;
        bool inRow = false; // of a table of figures and names
    };

    // By-line and day between the headline and an article that begins below them are left for readHead.
    void keepHead()
    {
        constexpr qsizetype longest = 150;
        const auto first = std::size_t(std::ranges::find(m_inArticle, true) - m_inArticle.begin());
        std::size_t headline = first;
        for (std::size_t i = 0; i < first; ++i) {
            if (m_blocks[i].heading == 1 && !m_blocks[i].cut)
                headline = i;
        }
        for (std::size_t i = headline; i < first; ++i) {
            if (m_outside[i] && m_blocks[i].span.length() <= longest)
                m_blocks[i].cut = {};
        }
    }

    // "Key events" over a list of links.
    void cutOrphans()
    {
        for (std::size_t i = 1; i < m_blocks.size(); ++i) {
            Block &above = m_blocks[i - 1];
            const bool teaser = m_blocks[i].cut == LedgerReason::Teaser;
            if (teaser && !above.cut && above.heading > 1)
                above.cut = LedgerReason::Teaser;
        }
    }

    // Links and little else: where to read on.
    bool isLinks(int node) const
    {
        const auto at = std::size_t(node);
        const HtmlTag tag = m_tree.tagOf(node);
        const bool holder = tag == HtmlTag::Ul || tag == HtmlTag::Ol || tag == HtmlTag::Div
            || tag == HtmlTag::Section || tag == HtmlTag::Dl || tag == HtmlTag::P || tag == HtmlTag::Table
            || tag == HtmlTag::Article || (headingLevel(tag) > 1);
        const int letters = m_measures.letters[at];
        const int fewest = tag == HtmlTag::P ? 3 : 15;
        return holder && letters >= fewest && m_measures.prose[at] == 0 && !m_measures.hasHeadline[at]
            && m_measures.linked[at] * 10 >= letters * 9;
    }

    static bool mayHoldNotes(HtmlTag tag)
    {
        return tag == HtmlTag::Section || tag == HtmlTag::Aside || tag == HtmlTag::Div || tag == HtmlTag::Ol;
    }

    State stateIn(int node, State state) const
    {
        const auto at = std::size_t(node);
        const HtmlTag tag = m_tree.tagOf(node);
        if (node == m_article) {
            state.cut = {};
            state.outside = false;
            state.inArticle = true;
        }
        if (state.outside && state.cut && mayHoldNotes(tag) && holdsNotes(m_tree, node)) {
            state.cut = {}; // behind the article, and a part of it
            state.outside = false;
            state.inArticle = true;
        }
        std::optional<LedgerReason> reason = m_measures.furniture[at];
        if (tag == HtmlTag::Header && !state.inArticle && !m_measures.hasHeadline[at])
            reason = LedgerReason::Navigation;
        if (!reason && state.inArticle && isLinks(node))
            reason = LedgerReason::Teaser;
        if (reason && (!state.cut || !state.inArticle)) {
            state.cut = reason;
            state.outside = false;
        }
        if (headingLevel(tag) != 0) {
            state.heading = headingLevel(tag);
            if (tag == HtmlTag::H1 && !reason)
                state.cut = {}; // the headline may stand outside the article
        }
        state.bullet = state.bullet || tag == HtmlTag::Li;
        state.inParagraph = state.inParagraph || tag == HtmlTag::P || headingLevel(tag) != 0;
        return state;
    }

    // One paragraph, or words alone.
    bool isPlainCell(int cell) const
    {
        int inner = cell;
        for (int child = m_tree[cell].first; child >= 0; child = m_tree[child].next) {
            if (m_tree.tagOf(child) == HtmlTag::P)
                inner = inner == cell ? child : -1;
            if (inner < 0)
                return false;
        }
        const bool alone = inner == cell
            || m_measures.letters[std::size_t(inner)] == m_measures.letters[std::size_t(cell)];
        return alone && !m_measures.hasBlocks[std::size_t(inner)];
    }

    // Of a table that tells something, not of one that only lays the page out: its cells read as one line.
    bool isRow(int node) const
    {
        constexpr int longest = 150; // letters
        int cells = 0;
        for (int child = m_tree[node].first; child >= 0; child = m_tree[child].next) {
            const HtmlTag tag = m_tree.tagOf(child);
            if (tag != HtmlTag::Td && tag != HtmlTag::Th)
                continue;
            ++cells;
            if (m_measures.letters[std::size_t(child)] > longest || !isPlainCell(child))
                return false;
        }
        return cells > 1;
    }

    // Elements that the standard does not know stand in a line where a line is.
    static bool isBorder(HtmlTag tag, const State &state)
    {
        return !isInlineTag(tag) && !(tag == HtmlTag::Other && state.inParagraph);
    }

    void visit(int node, const State &state)
    {
        const HtmlTag tag = m_tree.tagOf(node);
        if (tag == HtmlTag::Text) {
            m_texts.push_back(node);
            return;
        }
        if (holdsNoText(tag) || tag == HtmlTag::Title)
            return;
        if (tag == HtmlTag::Br || tag == HtmlTag::Hr) {
            const bool empty = !close(state);
            m_afterBreak = tag == HtmlTag::Br && !empty; // two breaks part paragraphs
            return;
        }
        if (isVoidTag(tag) || isNoteMark(m_tree, node))
            return;
        State inner = stateIn(node, state);
        if (tag == HtmlTag::Table || tag == HtmlTag::Tr) {
            m_rows = tag == HtmlTag::Table ? 0 : m_rows;
            m_cells = 0;
            inner.inRow = tag == HtmlTag::Tr && isRow(node);
        }
        const bool border = isBorder(tag, state);
        if (border)
            close(state);
        if (tag == HtmlTag::Li)
            m_itemOpens = true;
        for (int child = m_tree[node].first; child >= 0; child = m_tree[child].next)
            visit(child, inner);
        if (border)
            close(inner);
    }

    bool close(const State &state)
    {
        if (m_texts.empty())
            return false;
        auto block = blockOfTexts(m_tree, m_texts);
        m_texts.clear();
        if (!block)
            return false;
        block->cut = state.cut;
        block->heading = state.heading;
        block->bullet = state.bullet && std::exchange(m_itemOpens, false);
        block->blankLines = m_afterBreak ? 0 : 1;
        const bool item = block->bullet && !m_blocks.empty() && m_lastWasItem;
        block->join = m_afterBreak || item ? Join::Line : Join::Paragraph;
        if (state.inRow)
            block->join = m_cells++ > 0 ? Join::Cell : m_rows++ > 0 ? Join::Line : Join::Paragraph;
        m_lastWasItem = state.bullet;
        m_afterBreak = false;
        m_blocks.push_back(std::move(*block));
        m_outside.push_back(state.outside && state.cut);
        m_inArticle.push_back(state.inArticle);
        return true;
    }

    const HtmlTree &m_tree;
    HtmlMeasures m_measures;
    int m_article;
    std::vector<Block> m_blocks;
    std::vector<bool> m_outside; // of each block
    std::vector<bool> m_inArticle;
    std::vector<int> m_texts;
    int m_cells = 0; // with words, of the row
    int m_rows = 0; // of the table
    bool m_itemOpens = false;
    bool m_lastWasItem = false;
    bool m_afterBreak = false;
};

} // namespace

std::vector<Block> splitHtml(const HtmlTree &tree)
{
    return Splitter(tree).split();
}

} // namespace clew
