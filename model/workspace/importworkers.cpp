#include "workspace/importworkers.h"

#include "workspace/pipeline.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace clew {

namespace {

// What may wait, so that reading goes on while a batch is saved.
constexpr int mostWaiting = 256; // articles
constexpr qint64 mostUnits = 8 * 1024 * 1024; // UTF-16 units of their texts
constexpr qint64 largeFile = 4 * 1024 * 1024; // bytes: read one at a time

struct Slot
{
    ImportPiece piece;
    bool ready = false;
};

struct OpenFile
{
    ImportSource source;
    bool isRead = false;
    std::deque<Slot> slots; // popped from the front
};

qint64 unitsOf(const ImportPiece &piece)
{
    return piece.document ? piece.document->text.size() : 0;
}

std::deque<Slot> slotsOf(const ImportSource &source, ReadPieces pieces,
                         const std::function<bool(DocumentId)> &isKnown)
{
    std::deque<Slot> slots;
    int number = 0;
    ReadArticles &read = pieces.articles;
    for (Document &document : read.documents) {
        const int piece = number++;
        if (piece < source.skip)
            continue;
        std::optional<Extraction> extraction;
        if (static_cast<size_t>(piece) < pieces.extractions.size())
            extraction = std::move(pieces.extractions[static_cast<size_t>(piece)]);
        const bool ready = extraction || isKnown(document.id);
        slots.push_back(
            {{source.path, source.bytes, piece, false, std::move(document), std::move(extraction), {}},
             ready});
    }
    for (const Error &error : read.refused) {
        const int piece = number++;
        if (piece >= source.skip)
            slots.push_back({{source.path, source.bytes, piece, false, {}, {}, error}, true});
    }
    if (number == 0) { // an empty archive: it is accounted for like any other file
        const Error nothing{.code = ErrorCode::NoText, .file = source.path};
        slots.push_back({{source.path, source.bytes, 0, false, {}, {}, nothing}, true});
    }
    if (!slots.empty())
        slots.back().piece.whole = true;
    return slots;
}

} // namespace

struct ImportWorkers::Private
{
    std::function<std::optional<ImportSource>()> source;
    std::function<bool(DocumentId)> isKnown;
    Job job;
    int threads = 1;

    std::mutex mutex;
    std::condition_variable changed;
    bool exhausted = false;
    bool readsLarge = false;
    bool leaving = false;
    int waiting = 0; // files being read and articles not yet taken
    int finished = 0; // of these, analysed
    qint64 units = 0; // of the texts of those that are read
    qint64 nextFile = 0;
    qint64 firstFile = 0; // the one whose articles are handed on
    std::map<qint64, OpenFile> files;
    std::map<std::pair<qint64, int>, Slot *> toAnalyse; // in the order of the files

    std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;
    std::vector<std::jthread> pool; // the last member: ends first

    bool stopped() const { return leaving || job.cancelled(); }
    bool isFull(int articles) const
    {
        return articles >= std::max(mostWaiting, threads) || units >= mostUnits;
    }
    bool analyseOne(std::unique_lock<std::mutex> &lock);
    bool readOne(std::unique_lock<std::mutex> &lock);
    void work();
};

// The earliest article that waits. Beyond the bound only the one that is waited for.
bool ImportWorkers::Private::analyseOne(std::unique_lock<std::mutex> &lock)
{
    if (toAnalyse.empty())
        return false;
    const auto earliest = toAnalyse.begin();
    const auto front = files.find(earliest->first.first);
    const bool isAwaited
        = earliest->first.first == firstFile && &front->second.slots.front() == earliest->second;
    if (isFull(finished) && !isAwaited)
        return false;
    Slot *slot = earliest->second;
    toAnalyse.erase(earliest);
    lock.unlock();
    Extraction extraction = extract(*slot->piece.document, Job{job.stop, {}, {}});
    lock.lock();
    slot->piece.extraction = std::move(extraction);
    slot->ready = true;
    ++finished;
    changed.notify_all();
    return true;
}

bool ImportWorkers::Private::readOne(std::unique_lock<std::mutex> &lock)
{
    if (exhausted || readsLarge || isFull(waiting))
        return false;
    std::optional<ImportSource> next = source();
    if (!next) {
        exhausted = true;
        changed.notify_all();
        return false;
    }
    const qint64 number = nextFile++;
    ++waiting;
    const bool large = next->bytes > largeFile;
    readsLarge = large;
    files[number].source = *next;
    lock.unlock();
    std::deque<Slot> slots = slotsOf(*next, next->read(), isKnown);
    lock.lock();
    OpenFile &file = files[number];
    file.slots = std::move(slots);
    file.isRead = true;
    if (large)
        readsLarge = false;
    waiting += static_cast<int>(file.slots.size()) - 1;
    for (Slot &slot : file.slots) {
        units += unitsOf(slot.piece);
        if (slot.ready)
            ++finished;
        else
            toAnalyse[{number, slot.piece.piece}] = &slot;
    }
    changed.notify_all();
    return true;
}

void ImportWorkers::Private::work()
{
    std::unique_lock lock(mutex);
    while (!stopped()) {
        lock.unlock();
        job.restWhilePaused();
        lock.lock();
        if (stopped())
            return;
        if (!analyseOne(lock) && !readOne(lock) && !stopped())
            changed.wait(lock);
    }
}

ImportWorkers::ImportWorkers(std::function<std::optional<ImportSource>()> next,
                             std::function<bool(DocumentId)> isKnown, int threads, const Job &job)
    : d(std::make_unique<Private>())
{
    d->source = std::move(next);
    d->isKnown = std::move(isKnown);
    d->job = job;
    d->threads = std::max(threads, 1);
    d->onStop = std::make_unique<std::stop_callback<std::function<void()>>>(job.stop, [this] {
        const std::lock_guard lock(d->mutex);
        d->changed.notify_all();
    });
    for (int i = 0; i < d->threads; ++i)
        d->pool.emplace_back([this] { d->work(); });
}

ImportWorkers::~ImportWorkers()
{
    {
        const std::lock_guard lock(d->mutex);
        d->leaving = true;
    }
    d->changed.notify_all();
    d->pool.clear();
}

std::optional<ImportPiece> ImportWorkers::next()
{
    std::unique_lock lock(d->mutex);
    while (!d->job.cancelled()) {
        const auto front = d->files.find(d->firstFile);
        if (front == d->files.end()) {
            if (d->exhausted)
                return {};
        } else if (front->second.isRead) {
            std::deque<Slot> &slots = front->second.slots;
            if (slots.empty()) {
                d->files.erase(front);
                ++d->firstFile;
                d->changed.notify_all();
                continue;
            }
            if (slots.front().ready) {
                ImportPiece piece = std::move(slots.front().piece);
                slots.pop_front(); // the others stay where they are
                --d->waiting;
                --d->finished;
                d->units -= unitsOf(piece);
                d->changed.notify_all();
                return piece;
            }
        }
        d->changed.wait(lock);
    }
    return {};
}

} // namespace clew
