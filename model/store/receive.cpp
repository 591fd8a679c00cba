#include "store/receive.h"

#include "store/decisions.h"
#include "store/documentrows.h"
#include "store/extractionrows.h"
#include "store/journal.h"
#include "store/keep.h"
#include "store/listrows.h"
#include "store/retellingrows.h"

#include <QDateTime>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

class Receiver
{
public:
    Receiver(const Database &database, const Incoming &incoming, const Job &job)
        : m_database(database)
        , m_incoming(incoming)
        , m_job(job)
    {
    }

    Result<Received> run()
    {
        Transaction transaction(m_database);
        if (auto done = transaction.begin(Transaction::Kind::Write); !done)
            return done.error();
        if (auto done = takeDocuments(); !done)
            return done.error();
        if (auto done = takeRows(); !done)
            return done.error();
        if (auto done = takeChanges(); !done)
            return done.error();
        if (auto done = writeJournal(); !done)
            return done.error();
        if (auto done = transaction.commit(); !done)
            return done.error();
        return std::move(m_received);
    }

private:
    Result<void> takeDocuments()
    {
        if (m_incoming.documents.empty())
            return {};
        Statement insert(m_database, "INSERT INTO import (at) VALUES (?1)");
        if (auto done = insert.bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)).run(); !done)
            return done;
        m_received.import = ImportId{m_database.lastInsertId()};
        int position = 0;
        for (const DocumentId id : m_incoming.documents) {
            if (m_job.cancelled())
                return Error{ErrorCode::Cancelled};
            m_job.report(position, static_cast<int>(m_incoming.documents.size()));
            const auto document = m_incoming.load(id);
            if (!document)
                return document.error();
            if (auto done = takeDocument(*document, position++); !done)
                return done;
        }
        return replaceRetellings(m_database, m_incoming.retellings.documents,
                                 m_incoming.retellings.retellings, m_incoming.retellings.own);
    }

    // One that was withdrawn here is read anew; what persons decided about its rows stands.
    Result<void> takeDocument(const ImportedDocument &imported, int position)
    {
        const DocumentId id = imported.document.id;
        if (auto done = saveDocument(m_database, imported.document); !done)
            return done;
        if (auto done = indexWords(m_database, {id}); !done)
            return done;
        const auto former = loadFormerReading(m_database, id);
        if (!former)
            return former.error();
        if (auto done = saveExtraction(m_database, id, imported.extraction); !done)
            return done;
        if (auto done = keepDecided(m_database, *former); !done)
            return done.error();
        Statement link(m_database,
                       "INSERT INTO import_document (import, document, position) VALUES (?1, ?2, ?3)");
        return link.bind(*m_received.import, id, position).run();
    }

    Result<void> takeRows()
    {
        if (auto done = saveJudgements(m_database, m_incoming.judgements); !done)
            return done;
        for (const ControlList &list : m_incoming.lists) {
            if (auto done = keepControlList(m_database, list); !done)
                return done;
        }
        return {};
    }

    // Each whole or not at all.
    Result<void> takeChanges()
    {
        for (const Change &change : m_incoming.changes) {
            if (m_job.cancelled())
                return Error{ErrorCode::Cancelled};
            if (auto done = m_database.execute("SAVEPOINT incoming"); !done)
                return done;
            const auto performed = perform(m_database, change, Care::Replay);
            if (!performed && performed.error().code != ErrorCode::WrongUse)
                return performed.error();
            if (!performed) {
                if (auto done = m_database.execute("ROLLBACK TO incoming"); !done)
                    return done;
                m_received.refused.push_back(change);
            } else if (performed->change != performed->inverse) {
                m_received.made.push_back(performed->change);
                m_inverse.push_back(performed->inverse);
            }
            if (auto done = m_database.execute("RELEASE incoming"); !done)
                return done;
        }
        return {};
    }

    Result<void> writeJournal()
    {
        Together made{u"merge_dossier"_s, m_received.made}, inverse{u"merge_dossier"_s, m_inverse};
        std::ranges::reverse(inverse.changes);
        if (m_received.import) {
            made.changes.insert(made.changes.begin(), RestoreImport{*m_received.import});
            inverse.changes.push_back(WithdrawImport{*m_received.import});
        }
        return made.changes.empty() ? Result<void>() : record(m_database, made, inverse);
    }

    const Database &m_database;
    const Incoming &m_incoming;
    const Job &m_job;
    Received m_received;
    std::vector<Change> m_inverse; // in the order of m_received.made
};

} // namespace

Result<Received> receive(const QString &path, const Incoming &incoming, const Job &job)
{
    const auto database = Database::open(path, Database::Mode::Existing);
    if (!database)
        return database.error();
    return Receiver(*database, incoming, job).run();
}

} // namespace clew
