#pragma once

#include "core/job.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace clew {

// The words of a picture (PNG, JPEG, TIFF, WebP, PNM) by the program tesseract, with the languages of ours
// that it has. It runs apart, with bounds on time and memory. Errors: NoText where tesseract is not installed
// (the fact says so), TooLarge, CannotRead, Cancelled. Blocks; what it reads depends on the version
// installed.
Result<QString> recognise(const QByteArray &picture, const Job &job);

// Whether tesseract is there at all.
bool canRecognise();

} // namespace clew
