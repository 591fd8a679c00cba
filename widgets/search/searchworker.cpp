#include "search/searchworker.h"

#include "graph/graph.h"
#include "search/claimindex.h"
#include "search/nameindex.h"

#include <QThread>

namespace clew {

// What the thread keeps between two questions.
class SearchWorker::Desk : public QObject
{
public:
    Answer answer(const Question &question, const std::stop_token &stop)
    {
        Answer answer{question.number, question.text, {}, {}, {}, false, {}};
        if (stop.stop_requested())
            return answer;
        if (question.content && question.graph) {
            lookAt(question);
            answer.entities = m_names.find(question.text, mostEntities);
            if (!stop.stop_requested())
                answer.claims = m_claims.find(question.text, mostClaims);
        }
        if (!stop.stop_requested())
            findPassages(question, stop, answer);
        return answer;
    }

    void close()
    {
        m_store.reset();
        m_path.clear();
        m_content.reset();
        m_names = {};
        m_claims = {};
    }

private:
    void lookAt(const Question &question)
    {
        if (m_content == question.content)
            return;
        m_content = question.content;
        m_names = NameIndex(*question.content, *question.graph);
        m_claims = ClaimIndex(*question.content, *question.graph);
    }

    void findPassages(const Question &question, const std::stop_token &stop, Answer &answer)
    {
        if (m_path != question.dossier || (m_store && !m_store->isInPlace())) {
            m_path = question.dossier;
            m_store.reset();
            if (auto store = DossierStore::open(m_path, DossierStore::Trust::OpenHere))
                m_store = std::move(*store);
        }
        if (!m_store)
            return;
        auto hits = m_store->search(question.text, mostPassages + 1, Job{stop});
        if (!hits) {
            answer.error = hits.error();
            return;
        }
        answer.passages = *std::move(hits);
        answer.morePassages = answer.passages.size() > static_cast<size_t>(mostPassages);
        if (answer.morePassages)
            answer.passages.pop_back();
    }

    QString m_path;
    std::unique_ptr<DossierStore> m_store;
    std::shared_ptr<const DossierContent> m_content;
    NameIndex m_names;
    ClaimIndex m_claims;
};

SearchWorker::SearchWorker(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_desk(new Desk)
{
    qRegisterMetaType<Answer>();
    m_desk->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread->setObjectName(QStringLiteral("search"));
    m_thread->start();
}

SearchWorker::~SearchWorker()
{
    m_stop.request_stop();
    m_thread->quit();
    m_thread->wait();
}

void SearchWorker::ask(const Question &question)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    QMetaObject::invokeMethod(
        m_desk,
        [this, question, stop = m_stop.get_token()] {
            const Answer answer = m_desk->answer(question, stop);
            if (!stop.stop_requested())
                Q_EMIT answered(answer);
        },
        Qt::QueuedConnection);
}

void SearchWorker::forget()
{
    m_stop.request_stop();
    QMetaObject::invokeMethod(
        m_desk, [this] { m_desk->close(); }, Qt::BlockingQueuedConnection);
}

} // namespace clew
