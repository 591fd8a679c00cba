#pragma once

#include "snapshot/stored.h"
#include "snapshot/verify.h"

namespace clew {

// Collects findings, up to a number that a person can read.
class Findings
{
public:
    explicit Findings(VerifyReport &report)
        : m_report(report)
    {
    }
    void add(const Finding &finding)
    {
        if (m_report.findings.size() < mostFindings)
            m_report.findings.push_back(finding);
        else
            m_report.more = true;
    }
    VerifyReport &report() { return m_report; }

private:
    VerifyReport &m_report;
};

// record/*.ndjson against its schema, its ids, and the texts. Stops early where the job is cancelled.
void checkRecord(const StoredSnapshot &snapshot, const LoadDocument &texts, Findings &findings,
                 const Job &job = {});

} // namespace clew
