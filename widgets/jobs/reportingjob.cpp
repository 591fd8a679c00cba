#include "jobs/reportingjob.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <QObject>

#include <utility>

namespace clew {

namespace {

constexpr qint64 interval = 100; // milliseconds

} // namespace

Job reportingJob(std::stop_token stop, QObject *receiver, std::function<void(int done, int total)> report)
{
    Job job;
    job.stop = std::move(stop);
    job.progress
        = [receiver, report = std::move(report), since = QElapsedTimer()](int done, int total) mutable {
              if (since.isValid() && since.elapsed() < interval && done < total)
                  return;
              since.start();
              QMetaObject::invokeMethod(receiver, [report, done, total] { report(done, total); });
          };
    return job;
}

} // namespace clew
