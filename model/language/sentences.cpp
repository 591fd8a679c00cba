#include "language/sentences.h"

#include "language/sentencecap.h"
#include "language/sentenceends.h"
#include "language/sentencerules.h"

namespace clew {

namespace {

// Where the terminator run at `position` and its closing marks end, and whether a sentence does there.
struct Stop
{
    qsizetype end = 0;
    bool ends = false;
};

Stop stopAt(QStringView text, qsizetype position)
{
    qsizetype end = position + 1;
    while (end < text.size() && isTerminator(text[end]))
        ++end;
    while (end < text.size() && isCloser(text[end]))
        ++end;
    qsizetype next = end;
    while (next < text.size() && text[next].isSpace())
        ++next;
    const bool atGap = next > end || next >= text.size();
    return {end, atGap && endsSentence(text, position, next)};
}

class Splitter
{
public:
    Splitter(QStringView text, const SentenceEnds *model)
        : m_text(text)
        , m_model(model)
        , m_lines(text.trimmed().contains(u'\n'))
    {
    }

    std::vector<Span> run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text[i] != u'\n')
                continue;
            if (partsLines(m_text, m_lineBegin, i))
                closeParagraph(i);
            m_lineBegin = i + 1;
        }
        closeParagraph(m_text.size());
        return std::move(m_sentences);
    }

private:
    void closeParagraph(qsizetype end)
    {
        const Span paragraph = trimmed({m_begin, end});
        if (!paragraph.isEmpty() && m_model)
            splitByModel(paragraph);
        else if (!paragraph.isEmpty())
            splitByRules(paragraph);
        m_begin = end + 1;
    }

    void splitByModel(Span paragraph)
    {
        qsizetype begin = paragraph.begin;
        for (qsizetype end : m_model->endsIn(m_text, paragraph, !m_lines)) {
            addSentence(m_text, trimmed({begin, end}), m_sentences);
            begin = end;
        }
    }

    void splitByRules(Span paragraph)
    {
        const QStringView text = m_text.left(paragraph.end);
        qsizetype begin = paragraph.begin;
        qsizetype i = begin;
        while (i < paragraph.end) {
            if (!isTerminator(text[i])) {
                ++i;
                continue;
            }
            const Stop stop = stopAt(text, i);
            if (stop.ends) {
                addSentence(m_text, trimmed({begin, stop.end}), m_sentences);
                begin = stop.end;
            }
            i = stop.end;
        }
        if (const Span rest = trimmed({begin, paragraph.end}); !rest.isEmpty())
            addSentence(m_text, rest, m_sentences);
    }

    Span trimmed(Span span) const
    {
        while (span.begin < span.end && m_text[span.begin].isSpace())
            ++span.begin;
        while (span.end > span.begin && m_text[span.end - 1].isSpace())
            --span.end;
        return span;
    }

    QStringView m_text;
    const SentenceEnds *m_model;
    bool m_lines; // a text that is parted into lines leaves less to guess
    qsizetype m_begin = 0;
    qsizetype m_lineBegin = 0;
    std::vector<Span> m_sentences;
};

const SentenceEnds *sentenceEnds()
{
    static const Result<SentenceEnds> ends = []() -> Result<SentenceEnds> {
        const Result<ModelFile> file = openModel(QStringLiteral("sentences-en.model"));
        if (!file)
            return file.error();
        return SentenceEnds::open(*file);
    }();
    return ends ? &*ends : nullptr;
}

} // namespace

std::vector<Span> splitSentences(QStringView text)
{
    return splitSentences(text, sentenceEnds());
}

std::vector<Span> splitSentences(QStringView text, const SentenceEnds *model)
{
    return Splitter(text, model).run();
}

} // namespace clew
