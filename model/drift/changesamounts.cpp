// Changes of numbers and sums.

#include "drift/driftchanges.h"

#include "drift/amountdrift.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clew {

// The content words near an amount.
QSet<QString> DriftChanges::around(const Utterance &utterance, Span amount)
{
    constexpr qsizetype near = 4; // words at either side
    QSet<QString> stems;
    const auto &words = utterance.sentence.words;
    const auto first = std::find_if(words.begin(), words.end(),
                                    [&](const ContentWord &word) { return word.span.end > amount.begin; });
    const qsizetype at = first - words.begin();
    for (qsizetype i = std::max<qsizetype>(0, at - near);
         i < std::min<qsizetype>(std::ssize(words), at + 2 + near); ++i) {
        const ContentWord &word = words[static_cast<size_t>(i)];
        if (!word.number && !amount.contains(word.span))
            stems.insert(word.stem);
    }
    return stems;
}

// The same measure in the sentence that it most likely retells, or near that.
void DriftChanges::amounts(size_t here)
{
    const Utterance &statement = m_retelling.all[here];
    const QString &mine = m_retelling.document->text, &theirs = m_origin.document->text;
    for (size_t k = 0; k < statement.amounts.size(); ++k) {
        const Amount &is = statement.amounts[k];
        const QSet<QString> context = around(statement, is.span);
        const Amount *best = nullptr;
        const Utterance *where = nullptr;
        double closest = 0;
        for (const Aligned &aligned : m_aligned[here]) {
            if (aligned.score < std::max(likelySame - 0.05, m_aligned[here].front().score - 0.25))
                break;
            const size_t from = aligned.there > 1 ? aligned.there - 2 : 0;
            for (size_t at = from; at < std::min(aligned.there + 3, m_origin.all.size()); ++at) {
                const Utterance &there = m_origin.all[at];
                if (there.sentence.paragraph != m_origin.all[aligned.there].sentence.paragraph)
                    continue;
                for (size_t j = 0; j < there.amounts.size(); ++j) {
                    const Amount &was = there.amounts[j];
                    const double far = distance(was, is);
                    if (!measureTheSame(was, theirs, is, mine) || far > 1.1)
                        continue;
                    constexpr double forWord = 0.1, forOtherSentence = 0.15, forVerb = 0.3;
                    const bool sameVerb = !statement.amountVerbs[k].isEmpty()
                        && statement.amountVerbs[k] == there.amountVerbs[j];
                    QSet<QString> shared = around(there, was.span);
                    shared.intersect(context);
                    const double score = aligned.score - (at == aligned.there ? 0 : forOtherSentence)
                        + forWord * static_cast<double>(shared.size()) - std::min(0.2, far / 5)
                        + (sameVerb ? forVerb : 0);
                    if (score > closest) {
                        closest = score;
                        best = &was;
                        where = &there;
                    }
                }
            }
        }
        const auto kind = best ? amountDrift(*best, is) : std::nullopt;
        if (kind)
            add(*kind, told(m_origin, *where, m_origin.words(best->span)),
                told(m_retelling, statement, m_retelling.words(is.span)));
    }
}

// How far apart two numbers are, whatever their size.
double DriftChanges::distance(const Amount &was, const Amount &is)
{
    const double before = was.least.value_or(was.most.value_or(0));
    const double after = is.least.value_or(is.most.value_or(0));
    return before > 0 && after > 0 ? std::abs(std::log(after / before)) : 100;
}

} // namespace clew
