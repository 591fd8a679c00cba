#pragma once

#include "core/analysis.h"
#include "core/document.h"

#include <QSet>
#include <QString>

namespace clew {

// A range of tokens of one sentence, [first, end).
struct SentenceTokens
{
    size_t sentence = 0;
    size_t first = 0;
    size_t end = 0;
};

// A document and its tokens, with the questions that the rules for mentions ask. Positions beyond a sentence
// answer like an empty word.
class MentionText
{
public:
    MentionText(const Document &document, const Analysis &analysis);

    QStringView text() const { return m_text; }
    const QString &publisher() const { return m_publisher; }
    const std::vector<Sentence> &sentences() const { return m_analysis.sentences; }
    size_t size(size_t sentence) const { return sentences()[sentence].tokens.size(); }
    QStringView word(size_t sentence, size_t token) const;
    QString lower(size_t sentence, size_t token) const; // with ' for a typographic apostrophe
    QStringView tag(size_t sentence, size_t token) const;
    QString lemma(size_t sentence, size_t token) const;
    // Whether the tree has the range as the subject of a clause.
    bool isSubject(const SentenceTokens &range) const;
    bool isArgument(const SentenceTokens &range) const; // of a verb: subject, object, "to", "for", "through"
    // Whether goods or parties here change hands by the words around: "sold [oil] to [rebels]", "40 tonnes of
    // [gold]", "exports of [timber]".
    bool isDealtIn(const SentenceTokens &range) const;
    Span span(const SentenceTokens &range) const;
    QString textOf(const SentenceTokens &range) const; // simplified white space

    // The name that the model sees at the token, or nullptr; always that where there is no model.
    const Name *nameAt(size_t sentence, size_t token) const;
    bool hasModel() const { return m_hasModel; }
    bool hasTrees() const { return m_hasTrees; }

    bool isHeading(size_t sentence) const { return m_headings[sentence]; }
    // Whether a capital at this token says nothing: it opens a sentence, a quotation or what follows a colon.
    bool opensClause(size_t sentence, size_t token) const;
    // Whether the word stands capitalised within sentences, or in lower case, anywhere in the document.
    bool isCapitalisedInside(QStringView word) const { return m_capitalised.contains(word.toString()); }
    bool occursInLowerCase(const QString &lowerCase) const { return m_lowerCase.contains(lowerCase); }

private:
    QStringView relationOf(const SentenceTokens &range) const;

    QStringView m_text;
    QString m_publisher;
    const Analysis &m_analysis;
    std::vector<bool> m_headings;
    bool m_hasModel = false;
    bool m_hasTrees = false;
    QSet<QString> m_capitalised;
    QSet<QString> m_lowerCase;
};

} // namespace clew
