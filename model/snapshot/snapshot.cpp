#include "snapshot/snapshot.h"

#include "snapshot/manifest.h"
#include "snapshot/plan.h"
#include "snapshot/target.h"

#include <algorithm>
#include <iterator>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr int thousandths = 1000;

std::vector<PlannedFile> planOf(const SnapshotRequest &request, const ExportTables &tables)
{
    std::vector<PlannedFile> plan;
    for (const ExportFormat format : exportFormats) { // in one order, however they were asked for
        if (std::ranges::find(request.formats, format) != request.formats.end())
            std::ranges::move(filesOf(format, request, tables), std::back_inserter(plan));
    }
    std::ranges::move(recordFiles(tables), std::back_inserter(plan));
    return plan;
}

// The progress of one file as a part of the whole.
Job partOf(const Job &job, size_t number, size_t files)
{
    Job part;
    part.stop = job.stop;
    part.progress = [&job, number, files](int done, int total) {
        const double share = total > 0 ? static_cast<double>(done) / total : 0;
        job.report(static_cast<int>((static_cast<double>(number) + share) * thousandths
                                    / static_cast<double>(files)),
                   thousandths);
    };
    return part;
}

SnapshotRequest inOrder(SnapshotRequest request)
{
    std::ranges::sort(request.formats);
    const auto twice = std::ranges::unique(request.formats);
    request.formats.erase(twice.begin(), twice.end());
    return request;
}

} // namespace

Result<SnapshotReport> writeSnapshot(const QString &path, const SnapshotRequest &asked, const Job &job)
{
    const SnapshotRequest request = inOrder(asked);
    const ExportTables tables(request.source);
    auto target = SnapshotTarget::open(path);
    if (!target)
        return target.error();
    const std::vector<PlannedFile> plan = planOf(request, tables);
    SnapshotReport report{path, {}};
    for (const PlannedFile &planned : plan) {
        if (job.cancelled())
            return Error{ErrorCode::Cancelled};
        SnapshotFile file{planned.name, planned.format, 0, {}, {}};
        const Job part = partOf(job, report.files.size(), plan.size() + 1);
        const auto written = (*target)->file(
            planned.name, [&](QIODevice &device) { return planned.write(device, file.losses, part); });
        if (!written)
            return written.error();
        file.bytes = written->bytes;
        file.sha256 = QString::fromLatin1(written->sha256);
        report.files.push_back(std::move(file));
    }
    const auto manifest = (*target)->file(u"manifest.json"_s, [&](QIODevice &device) {
        return writeManifest(device, request, tables, report.files, job);
    });
    if (!manifest)
        return manifest.error();
    if (job.cancelled())
        return Error{ErrorCode::Cancelled};
    if (auto done = (*target)->finish(); !done)
        return done.error();
    job.report(thousandths, thousandths);
    return report;
}

Result<void> writeFormat(QIODevice &device, ExportFormat format, const SnapshotRequest &request,
                         const Job &job)
{
    const ExportTables tables(request.source);
    const std::vector<PlannedFile> plan = filesOf(format, request, tables);
    Losses losses;
    return plan.front().write(device, losses, job);
}

} // namespace clew
