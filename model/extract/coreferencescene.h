#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/entity.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace clew {

enum class Gender { Unknown, Male, Female };

// A mention with its place in its sentence.
struct SceneMention
{
    const Mention *mention = nullptr;
    size_t sentence = 0;
    int head = -1; // token on which the others hang; the last without a tree
    bool subject = false;
    bool plural = false;
    bool publication = false; // who tells the story is not whom it is about
};

// What the passes of coreference ask of a document: mentions by sentence, and the tree around them. Longer
// sentences than 400 tokens are tables or texts without full stops: nothing is looked up in them.
class ReferenceScene
{
public:
    ReferenceScene(const Document &document, const Analysis &analysis, const Mentions &mentions);

    QStringView text() const { return m_text; }
    size_t sentenceCount() const { return m_sentences.size(); }
    const Sentence &sentence(size_t index) const { return m_sentences[index]; }
    bool isReadable(size_t index) const { return m_sentences[index].tokens.size() <= 400; }
    bool isParsed(size_t index) const { return m_parsed[index]; }
    QString lower(size_t sentence, int token) const;

    // In order of the text.
    std::span<const SceneMention> mentionsOf(size_t sentence) const;
    // The mention whose head is the token, the outermost of several; or nullptr.
    const SceneMention *headedBy(size_t sentence, int token) const;

    // The child of the token with a relation that begins so ("nsubj"); -1: none.
    int childOf(size_t sentence, int token, QStringView relation) const;
    // Its relation to its head, "" without a tree.
    const QString &relation(size_t sentence, int token) const;
    int headOf(size_t sentence, int token) const;

    Gender genderOf(EntityId entity) const { return m_genders.value(entity.value, Gender::Unknown); }

private:
    void place(const Mention &mention, size_t sentence, const QString &publisher);
    void noteGender(const Mention &mention);

    QStringView m_text;
    const std::vector<Sentence> &m_sentences;
    std::vector<bool> m_parsed;
    std::vector<SceneMention> m_mentions;
    std::vector<size_t> m_first; // of each sentence, and the end
    QHash<qint64, Gender> m_genders; // looked up only
};

} // namespace clew
