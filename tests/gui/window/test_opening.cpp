// A dossier that is read on a thread of its own comes back to the thread that asked.

#include "opening.h"
#include "support/largedossier.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace clew;
using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void besideTheEventLoop();
    void errorsComeThrough();

private:
    QTemporaryDir m_folder;
};

void TestOpening::besideTheEventLoop()
{
    const QString path = m_folder.filePath(u"large.clew"_s);
    QVERIFY(test::writeLargeDossier(path, {.documents = 100}).has_value());
    QTimer timer;
    int turns = 0;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(0);
    const auto workspace = openWorkspace(path, 0);
    QVERIFY(workspace);
    QVERIFY(turns > 0);
    QCOMPARE((*workspace)->thread(), thread());
    QCOMPARE((*workspace)->content()->documents.size(), size_t(100));
    int told = 0;
    connect(workspace->get(), &Workspace::changed, this, [&told] { ++told; });
    const DocumentId first = (*workspace)->content()->documents.front().id;
    QVERIFY((*workspace)->apply(SetNote{first, u"checked"_s}));
    QCOMPARE(told, 1);
}

void TestOpening::errorsComeThrough()
{
    const QString path = m_folder.filePath(u"none.clew"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no dossier");
    file.close();
    const auto workspace = openWorkspace(path, 0);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ErrorCode::NotADossier);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "test_opening.moc"
