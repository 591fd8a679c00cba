#pragma once

#include "core/analysis.h"
#include "core/result.h"
#include "language/bytelstm.h"
#include "language/gazetteer.h"
#include "language/namesdocument.h"
#include "language/namesown.h"
#include "language/namestable.h"
#include "language/syntax.h"
#include "language/wordvectors.h"

namespace clew {

struct NameInput;

// The trained model of names: a linear chain over scores from hashed features and from a recurrent network
// that reads the sentence both ways (Lample et al. 2016). Mapped into memory, immutable, shared by threads.
class NameModel
{
public:
    // BadResource where the file lacks a part or is of another format.
    static Result<NameModel> of(const ModelFile &file, const WordVectors &vectors);

    const Gazetteer &gazetteer() const { return m_gazetteer; }
    const WordVectors &vectors() const { return m_vectors; }
    const LabelChain &chain() const { return m_chain; }

    // Scores of the labels for the tokens of one sentence, and of many: `encodings` as in NameReader.
    // `own`: of this document, and kept from call to call.
    std::vector<LabelRow> scoresOf(const NameDocument &document, int firstSentence, int endSentence,
                                   std::span<const quint8> encoding, OwnSums &own) const;

private:
    ModelFile m_file;
    WordVectors m_vectors;
    Gazetteer m_gazetteer;
    FeatureTable m_features;
    LabelChain m_chain;
    MatrixView m_signs;
    float m_signUnit = 1;
    ByteLstm m_forward, m_backward;
    ByteLayer m_output;

    bool readTables(const ModelFile &file);
    bool readNetwork(const ModelFile &file);
    std::vector<quint8> networkInputs(const NameDocument &document, int firstSentence, int endSentence,
                                      std::span<const quint8> encoding, const PackedBatch &batch) const;
    // Rows of the batch, of the width of the output layer.
    std::vector<float> networkScores(std::span<const quint8> inputs, const PackedBatch &batch) const;
    void fill(const NameInput &input, const quint8 *encoding, quint8 *row) const;
};

// A name of whole tokens of a sentence.
struct FoundName
{
    int begin = 0;
    int end = 0;
    NameKind kind = NameKind::Other;
    float probability = 0; // of exactly this span and kind, 0 to 1

    friend bool operator==(const FoundName &, const FoundName &) = default;
};

// Finds the names of one document. Words are tokens of Universal Dependencies ("state - backed" are three).
// What the document says elsewhere of a word counts, so all of its words are given at once; what the syntax
// model makes of them may follow in parts, so that a long text needs little memory. Time is linear in the
// number of words. The model and the words must outlive it.
class NameReader
{
public:
    NameReader(const NameModel &model, std::span<const SentenceWords> sentences);

    // The encodings of the next sentences by SyntaxModel: encodingSize bytes a word.
    void read(std::span<const std::vector<quint8>> encodings);

    // Once all are read: the names of each sentence, in order, without overlap.
    std::vector<std::vector<FoundName>> names();

private:
    void readPieces(int firstPiece, int endPiece, std::span<const quint8> encoding);

    const NameModel &m_model;
    std::vector<std::pair<int, int>> m_from; // of each piece of a sentence: sentence, first token
    NameDocument m_document; // its sentences are the pieces
    OwnSums m_own; // of m_document
    int m_sentences = 0;
    int m_nextPiece = 0;
    std::vector<LabelRow> m_scores;
};

// The same in one call.
std::vector<std::vector<FoundName>> findNames(const NameModel &model, const SyntaxModel &syntax,
                                              std::span<const SentenceWords> sentences);

} // namespace clew
