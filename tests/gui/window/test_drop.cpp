// Articles are dropped on the real window: they are imported, shown, and a broken one does not stop the
// others.

#include "jobs/importsummary.h"
#include "link/selection.h"
#include "mainwindow.h"
#include "settings.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace clew;

namespace {

constexpr auto article
    = "Lathes for hire\n\n"
      "Vantor Tools sells the VT-9 lathe to Brell Trading, two former employees said.\n\n"
      "Brell Trading rents the VT-9 to the Osk Institute, which the United States sanctioned in 2021.\n";

void drop(MainWindow &window, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QVERIFY(event.isAccepted());
}

} // namespace

class TestDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void filesMakeADossier();
    void aBrokenFileDoesNotStopTheOthers();
    void selectedTextBecomesADocument();
    void aDossierIsOpenedNotImported();
    void theSameFileTwiceIsOneDocument();
    void anImportIsUndone();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
    Settings m_settings;
};

void TestDrop::filesMakeADossier()
{
    MainWindow window(m_settings);
    window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"lathes.txt"_qs, article))});
    drop(window, data);
    QTRY_VERIFY(!window.isImporting());
    QVERIFY(window.workspace());
    QCOMPARE(window.workspace()->content()->documents.size(), size_t(1));
    QVERIFY(!window.workspace()->content()->claims.empty());
    // the article is on show
    QVERIFY(std::holds_alternative<Passage>(window.selection().focus()));
}

void TestDrop::aBrokenFileDoesNotStopTheOthers()
{
    MainWindow window(m_settings);
    QVERIFY(window.createDossier(m_folder.filePath(u"broken.clew"_qs)).has_value());
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(write(u"picture.txt"_qs, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18))),
         QUrl::fromLocalFile(write(u"good.txt"_qs, article))});
    drop(window, data);
    QTRY_VERIFY(!window.isImporting());
    QCOMPARE(window.workspace()->content()->documents.size(), size_t(1));
    const auto *summary = window.findChild<ImportSummary *>();
    QVERIFY(summary);
    QVERIFY2(summary->text().contains(u"picture.txt"_qs), qPrintable(summary->text()));
}

void TestDrop::selectedTextBecomesADocument()
{
    MainWindow window(m_settings);
    QVERIFY(window.createDossier(m_folder.filePath(u"text.clew"_qs)).has_value());
    QMimeData data;
    data.setText(QString::fromUtf8(article));
    drop(window, data);
    QTRY_VERIFY(!window.isImporting());
    const auto content = window.workspace()->content();
    QCOMPARE(content->documents.size(), size_t(1));
    QCOMPARE(content->documents[0].kind, SourceKind::Selection);
}

void TestDrop::aDossierIsOpenedNotImported()
{
    const QString path = m_folder.filePath(u"other.clew"_qs);
    {
        MainWindow first(m_settings);
        QVERIFY(first.createDossier(path).has_value());
    }
    MainWindow window(m_settings);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(window, data);
    QVERIFY(!window.isImporting());
    QCOMPARE(window.workspace()->path(), path);
}

void TestDrop::theSameFileTwiceIsOneDocument()
{
    MainWindow window(m_settings);
    QVERIFY(window.createDossier(m_folder.filePath(u"twice.clew"_qs)).has_value());
    const QString path = write(u"twice.txt"_qs, article);
    for (int i = 0; i < 2; ++i) {
        window.import(Dropped{{path}, {}, false});
        QTRY_VERIFY(!window.isImporting());
    }
    QCOMPARE(window.workspace()->content()->documents.size(), size_t(1));
}

void TestDrop::anImportIsUndone()
{
    MainWindow window(m_settings);
    QVERIFY(window.createDossier(m_folder.filePath(u"undo.clew"_qs)).has_value());
    window.import(Dropped{{write(u"undo.txt"_qs, article)}, {}, false});
    QTRY_VERIFY(!window.isImporting());
    QVERIFY(window.actions().undo->isEnabled());
    window.actions().undo->trigger();
    QVERIFY(window.workspace()->content()->documents.empty());
    window.actions().redo->trigger();
    QCOMPARE(window.workspace()->content()->documents.size(), size_t(1));
}

QTEST_MAIN(TestDrop)
#include "test_drop.moc"
