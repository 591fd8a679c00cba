#pragma once

#include "core/job.h"

#include <functional>

class QObject;

namespace clew {

// A job for work on another thread whose progress is told on the thread of `receiver`: at most ten times a
// second, and always at the end. The receiver must outlive the work.
Job reportingJob(std::stop_token stop, QObject *receiver, std::function<void(int done, int total)> report);

} // namespace clew
