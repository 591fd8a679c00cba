#include "report/findingwords.h"

#include <QCoreApplication>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

QString whatIsWrong(FindingKind kind)
{
    switch (kind) {
    case FindingKind::FileMissing: return Words::tr("the manifest lists this file, but it is not there");
    case FindingKind::FileChanged: return Words::tr("the file is not the one that was published");
    case FindingKind::FileUnlisted: return Words::tr("the manifest does not list this file");
    case FindingKind::BadSyntax: return Words::tr("the structure of the file is damaged");
    case FindingKind::BadSchema: return Words::tr("a field is missing or has a value that is not known");
    case FindingKind::DanglingId: return Words::tr("names something that is not in the snapshot");
    case FindingKind::BadSpan: return Words::tr("the place of the quotation is impossible");
    case FindingKind::QuoteDiffers: return Words::tr("the text has other words at that place");
    }
    return {};
}

} // namespace

QString wordsFor(const Finding &finding)
{
    const QString where
        = finding.place.isEmpty() ? finding.file : Words::tr("%1 (%2)").arg(finding.file, finding.place);
    const QString what = whatIsWrong(finding.kind);
    //: %1 a file and a place in it, %2 what is wrong there, %3 a detail
    return finding.fact.isEmpty() ? Words::tr("%1: %2").arg(where, what)
                                  : Words::tr("%1: %2 (%3)").arg(where, what, finding.fact);
}

QString summaryOf(const VerifyReport &report)
{
    QStringList parts{Words::tr("%n files checked.", nullptr, static_cast<int>(report.files)),
                      Words::tr("%n claims checked.", nullptr, static_cast<int>(report.claims))};
    if (report.quotes > 0)
        parts << Words::tr("%n quotations compared with the texts.", nullptr,
                           static_cast<int>(report.quotes));
    if (report.unchecked > 0)
        parts << Words::tr("%n quotations could not be compared: the snapshot does not hold the texts.",
                           nullptr, static_cast<int>(report.unchecked));
    const auto found = static_cast<int>(report.findings.size());
    if (found == 0)
        parts << Words::tr("Nothing is wrong.");
    else if (report.more)
        parts << Words::tr("The first %n faults are listed; there are more.", nullptr, found);
    else
        parts << Words::tr("%n faults were found.", nullptr, found);
    return parts.join(QLatin1Char(' '));
}

} // namespace clew
