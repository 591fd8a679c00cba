#include "import/htmlmeasure.h"

#include "import/furniture.h"
#include "import/htmlhints.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isParagraph(HtmlTag tag)
{
    return tag == HtmlTag::P || tag == HtmlTag::Li || tag == HtmlTag::Blockquote || tag == HtmlTag::Pre
        || tag == HtmlTag::Dd;
}

// Part of a line: text, <b>, a picture, a script.
bool isWithinLine(HtmlTag tag)
{
    return tag == HtmlTag::Text || isInlineTag(tag) || holdsNoText(tag) || isVoidTag(tag);
}

int lettersOf(QStringView text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); }));
}

class Measure
{
public:
    explicit Measure(const HtmlTree &tree)
        : m_tree(tree)
        , m_size(tree.nodes().size())
    {
        m_result.letters.assign(m_size, 0);
        m_result.linked.assign(m_size, 0);
        m_result.prose.assign(m_size, 0);
        m_result.hasBlocks.assign(m_size, false);
        m_result.hasHeadline.assign(m_size, false);
        m_result.furniture.resize(m_size);
    }

    HtmlMeasures measure()
    {
        count();
        std::vector<int> own(m_size, 0); // prose in the lines of the node itself
        for (std::size_t i = 0; i < m_size; ++i)
            own[i] = ownProse(int(i));
        std::vector<int> all = own;
        sum(all);
        judge(all);
        m_result.prose = own;
        leaveOutFurniture();
        sum(m_result.prose);
        // A page whose words for things we do not understand
        if (m_result.prose[0] * 8 < all[0])
            m_result.prose = std::move(all);
        return std::move(m_result);
    }

private:
    // Letters, links and headlines from the leaves up: parents stand before their children.
    void count()
    {
        for (std::size_t i = m_size; i-- > 0;) {
            const HtmlNode &node = m_tree.nodes()[i];
            if (node.tag == HtmlTag::Text)
                m_result.letters[i] = lettersOf(node.source.of(m_tree.decoded()));
            if (holdsNoText(node.tag) || node.tag == HtmlTag::Title)
                m_result.letters[i] = 0;
            if (node.tag == HtmlTag::A)
                m_result.linked[i] = m_result.letters[i];
            m_result.hasHeadline[i] = m_result.hasHeadline[i] || node.tag == HtmlTag::H1;
            if (node.parent < 0)
                continue;
            const auto up = std::size_t(node.parent);
            m_result.letters[up] += m_result.letters[i];
            m_result.linked[up] += m_result.linked[i];
            m_result.hasHeadline[up] = m_result.hasHeadline[up] || m_result.hasHeadline[i];
            m_result.hasBlocks[up]
                = m_result.hasBlocks[up] || m_result.hasBlocks[i] || !isWithinLine(node.tag);
        }
    }

    void sum(std::vector<int> &values) const
    {
        for (std::size_t i = m_size; i-- > 1;)
            values[std::size_t(m_tree.nodes()[i].parent)] += values[i];
    }

    bool mayHoldProse(int node) const
    {
        const HtmlTag tag = m_tree.tagOf(node);
        return !isWithinLine(tag) && tag != HtmlTag::Title && headingLevel(tag) == 0
            && m_result.letters[std::size_t(node)] >= 20;
    }

    // A paragraph as a whole; of other elements the words that stand in them loosely.
    int ownProse(int node)
    {
        const auto at = std::size_t(node);
        if (!mayHoldProse(node))
            return 0;
        const bool leaf = isParagraph(m_tree.tagOf(node)) ? !holdsParagraphs(node) : !m_result.hasBlocks[at];
        if (leaf)
            return proseIn(m_tree.innerText(node), m_result.letters[at], m_result.linked[at]);
        int prose = 0;
        QString words;
        int letters = 0;
        int linked = 0;
        for (int child = m_tree[node].first;; child = m_tree[child].next) {
            const bool ends
                = child < 0 || !isWithinLine(m_tree.tagOf(child)) || m_tree.tagOf(child) == HtmlTag::Br;
            if (ends && letters > 0) {
                prose += proseIn(words.simplified(), letters, linked);
                words.clear();
                letters = linked = 0;
            }
            if (child < 0)
                return prose;
            if (ends || holdsNoText(m_tree.tagOf(child)))
                continue;
            words += m_tree.innerText(child) % u' ';
            letters += m_result.letters[std::size_t(child)];
            linked += m_result.linked[std::size_t(child)];
        }
    }

    bool holdsParagraphs(int node) const
    {
        const int end = m_tree.endOf(node);
        for (int i = node + 1; i < end; ++i) {
            if (isParagraph(m_tree.tagOf(i)) && m_result.letters[std::size_t(i)] > 0)
                return true;
        }
        return false;
    }

    static int proseIn(const QString &text, int letters, int linked)
    {
        return isProse(text) && linked * 5 < letters * 2 ? letters : 0;
    }

    // What the page says of its parts, where that can be true.
    void judge(const std::vector<int> &all)
    {
        for (std::size_t i = 1; i < m_size; ++i) {
            const HtmlTag tag = m_tree.nodes()[i].tag;
            if (tag == HtmlTag::Text || tag == HtmlTag::Body || m_result.letters[i] == 0)
                continue;
            const auto hint = htmlHintOf(m_tree, int(i));
            if (!hint || m_result.hasHeadline[i])
                continue;
            // nothing that holds a third of the prose is furniture, but for talk of readers and offers
            const bool most = all[0] > 0 && all[i] * 3 > all[0];
            const bool sure = hint->sure && all[0] - all[i] > 150;
            if (!most || sure)
                m_result.furniture[i] = hint->reason;
        }
    }

    void leaveOutFurniture()
    {
        std::vector<bool> within(m_size, false);
        for (std::size_t i = 1; i < m_size; ++i) {
            const auto up = std::size_t(m_tree.nodes()[i].parent);
            within[i]
                = within[up] || (m_result.furniture[i] && m_result.furniture[i] != LedgerReason::Caption);
            if (within[i])
                m_result.prose[i] = 0;
        }
    }

    const HtmlTree &m_tree;
    std::size_t m_size;
    HtmlMeasures m_result;
};

QStringList classesOf(const HtmlTree &tree, int node)
{
    return tree.attribute(node, u"class").split(u' ', Qt::SkipEmptyParts);
}

// Whether a sibling of the main text is more of the same: a loose paragraph, a second part that bears the
// same class, or an opening between headline and text.
bool belongsTo(const HtmlTree &tree, const HtmlMeasures &measures, int sibling, int heir, bool belowHeadline)
{
    const auto at = std::size_t(sibling);
    if (measures.furniture[at])
        return false;
    // a deck is no prose yet
    constexpr int shortestDeck = 40;
    if (belowHeadline && sibling < heir && measures.letters[at] >= shortestDeck
        && measures.linked[at] * 5 < measures.letters[at] * 2)
        return true;
    if (measures.prose[at] == 0)
        return false;
    if (isParagraph(tree.tagOf(sibling)))
        return true;
    const QStringList names = classesOf(tree, heir);
    return std::ranges::any_of(classesOf(tree, sibling),
                               [&](const QString &name) { return names.contains(name); });
}

// Down from the root, as long as one child holds most of the prose and no other more of the same.
int mainNode(const HtmlTree &tree, const HtmlMeasures &measures)
{
    const int all = measures.prose[0];
    int main = 0;
    while (all > 0) {
        int heir = -1;
        for (int child = tree[main].first; child >= 0; child = tree[child].next) {
            if (measures.prose[std::size_t(child)] * 10 > all * 6 && measures.hasBlocks[std::size_t(child)])
                heir = child;
        }
        if (heir < 0)
            break;
        bool headline = false;
        bool shared = false;
        for (int child = tree[main].first; child >= 0; child = tree[child].next) {
            shared = shared || (child != heir && belongsTo(tree, measures, child, heir, headline));
            headline = headline || measures.hasHeadline[std::size_t(child)];
        }
        if (shared)
            break;
        main = heir;
    }
    return main;
}

} // namespace

HtmlMeasures measureHtml(const HtmlTree &tree)
{
    return Measure(tree).measure();
}

int articleIn(const HtmlTree &tree, const HtmlMeasures &measures)
{
    const int main = mainNode(tree, measures);
    for (int node = main; node >= 0; node = tree[node].parent) {
        const HtmlTag tag = tree.tagOf(node);
        if (tag == HtmlTag::Article || tag == HtmlTag::Main || tree.attribute(node, u"role") == "main"_L1)
            return node;
    }
    return main;
}

} // namespace clew
