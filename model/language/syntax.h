#pragma once

#include "core/result.h"
#include "language/modelfile.h"

#include <QStringView>

#include <span>
#include <vector>

namespace clew {

// A word with its part of speech and its place in the tree. The numbers are places in the lists of
// SyntaxLabels.
struct ParsedWord
{
    int universalTag = 0;
    int fineTag = 0;
    int head = -1; // index within the sentence; -1: the root
    int relation = 0;
};

// A sentence as the model reads it. The encoding is what its first layer makes of each word in its sentence,
// `encodingSize` bytes a word (128 + 127 times what its cells put out), one word after the other: further
// models stand on it.
struct ParsedSentence
{
    static constexpr int encodingSize = 192;

    std::vector<ParsedWord> words;
    std::vector<quint8> encoding;
};

struct SyntaxLabels
{
    std::vector<QByteArray> universalTags; // Universal POS
    std::vector<QByteArray> fineTags; // Penn Treebank
    std::vector<QByteArray> relations; // Universal Dependencies, with subtypes
};

struct SyntaxNetwork;
class WordVectors;

// Parts of speech and dependency trees: two layers of LSTM that read both ways, tags after the first, arcs
// and their labels after the second, by a biaffine form (Dozat and Manning 2017), made a tree by Chu, Liu
// and Edmonds. Immutable, thread-safe.
class SyntaxModel
{
public:
    // BadResource where the file lacks a part or is of another format; the vectors must be those that it was
    // trained with.
    static Result<SyntaxModel> make(ModelFile file, WordVectors vectors);

    // The words of sentences, UD tokens. Each sentence gets one tree with one root. Work grows with the
    // square of the longest sentence: callers part those of more than some hundred words.
    std::vector<ParsedSentence> parse(std::span<const std::vector<QStringView>> sentences) const;
    // The encodings alone, in a third of the time.
    std::vector<std::vector<quint8>> encode(std::span<const std::vector<QStringView>> sentences) const;

    const SyntaxLabels &labels() const;

private:
    std::shared_ptr<const SyntaxNetwork> m_network;
};

} // namespace clew
