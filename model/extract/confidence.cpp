#include "extract/confidence.h"

#include "language/resource.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// By "frame file, polarity, band".
QHash<QString, double> readShares()
{
    QHash<QString, double> shares;
    for (const QString &line : resourceLines(u":/frames/confidence.tsv"_s)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() >= 4)
            shares.insert(fields[0] % u' ' % fields[1] % u' ' % fields[2], fields[3].toDouble());
    }
    return shares;
}

} // namespace

double calibratedConfidence(const Claim &claim)
{
    static const QHash<QString, double> shares = readShares();
    constexpr double sureOfItself = 0.6;
    const QString polarity = claim.polarity == Polarity::Asserted ? u"asserted"_s : u"other"_s;
    const QString file = claim.rule.section(u':', 0, 0);
    const QString band = claim.confidence < sureOfItself ? u"low"_s : u"high"_s;
    const double share = shares.value(file % u' ' % polarity % u' ' % band, claim.confidence);
    if (!claim.rule.contains(u"+context"_s))
        return share;
    return std::min(share, shares.value(u"* "_s % polarity % u" context"_s, share));
}

} // namespace clew
