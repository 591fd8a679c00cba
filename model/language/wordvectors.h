#pragma once

#include "language/hashindex.h"
#include "language/modelfile.h"

#include <QStringView>

namespace clew {

// Word vectors and word clusters of general English (GloVe 6B, reduced to 50 dimensions), for words in lower
// case. Mapped into memory and immutable: share one between threads, copy it freely.
class WordVectors
{
public:
    static constexpr int dimension = 50;
    static constexpr float unit = 1.0f / 63.5f; // value = number of a row * unit

    static Result<WordVectors> open(); // wordvectors-en.model among the models of the program
    static Result<WordVectors> of(const ModelFile &file); // BadResource where it is none of these

    // The number of rows. Row 0 is the most frequent word ("the"), the last one the rarest.
    int size() const { return static_cast<int>(m_clusters.size()); }

    // The row of a word, or -1. Typographic apostrophes and quotation marks count as plain ones.
    int rowOf(QStringView lowerCaseWord) const;
    // The same by wordHash() of the word.
    int rowOfHash(quint64 hash) const { return m_index.find(hash); }

    std::span<const qint8> row(int row) const
    {
        return m_rows.subspan(static_cast<size_t>(row) * dimension, dimension);
    }
    // Nested clusters of like words: each of the 1024 is part of one of the 256, these of the 64.
    int cluster1024(int row) const { return m_clusters[static_cast<size_t>(row)]; }
    int cluster256(int row) const { return m_coarser[static_cast<size_t>(cluster1024(row)) * 2]; }
    int cluster64(int row) const { return m_coarser[static_cast<size_t>(cluster1024(row)) * 2 + 1]; }

private:
    ModelFile m_file; // keeps the sections alive
    std::span<const qint8> m_rows;
    std::span<const quint16> m_clusters; // of each row, in 1024
    std::span<const quint8> m_coarser; // of each of the 1024: in 256, in 64
    HashIndex m_index; // of the rows
};

// Puts the sections of such a file into the writer. Words in order of their frequency; rows one after the
// other. WrongUse where the sizes do not fit or two words have the same hash.
Result<void> addWordVectors(ModelWriter &writer, std::span<const QString> words, std::span<const qint8> rows,
                            std::span<const quint16> clusters1024, std::span<const quint8> coarser);

} // namespace clew
