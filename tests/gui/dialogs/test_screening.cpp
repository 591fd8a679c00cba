#include "dialogs/screeningdialog.h"
#include "link/selection.h"
#include "review/reviewpanel.h"
#include "support/dossierfixture.h"
#include "workspace/listedparties.h"
#include "workspace/listings.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace clew;

namespace {

const QByteArray header
    = "source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,"
      "standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,"
      "gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,"
      "dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";

QByteArray row(const QByteArray &name, const QByteArray &since)
{
    return "Entity List (EL) - Bureau of Industry and Security,,,," + name + ",,,," + since
        + QByteArray(19, ',') + "\n";
}

} // namespace

// Lists are loaded and unloaded, their hits decided with one key, and every step can be taken back.
class TestScreening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyAtFirst();
    void loadAndUnload();
    void exampleIsThere();
    void whatIsNoListIsRefused();
    void badRowsAreTold();
    void hitsAreDecided();
    void dismissedStaysDismissed();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    EntityId institute() const { return m_workspace->headOf(m_fixture->entity(u"Kestrel Institute"_s)); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ScreeningDialog> m_dialog;
};

void TestScreening::init()
{
    m_fixture = std::make_unique<test::DossierFixture>();
    auto workspace = Workspace::open(m_fixture->path());
    QVERIFY(workspace.has_value());
    m_workspace = std::move(workspace).value();
    m_dialog = std::make_unique<ScreeningDialog>(*m_workspace);
    m_dialog->show();
}

void TestScreening::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_fixture.reset();
}

void TestScreening::emptyAtFirst()
{
    QVERIFY(!m_dialog->files().isVisible());
    QVERIFY(!m_dialog->summary().isVisible());
    QVERIFY(!m_dialog->unloadButton().isEnabled());
    QVERIFY(!m_dialog->reviewButton().isEnabled());
    QVERIFY(m_workspace->listings()->isEmpty());
}

void TestScreening::loadAndUnload()
{
    m_dialog->load({write(u"list.csv"_s, header + row("Kestrel Institute Ltd", "2021-06-04"))});
    QVERIFY2(!m_dialog->error().isVisible(), qPrintable(m_dialog->error().text()));
    QCOMPARE(m_dialog->files().topLevelItemCount(), 1);
    QVERIFY(m_dialog->details().toPlainText().contains(u"SHA-256"_s));
    QVERIFY(m_dialog->details().toPlainText().contains(u"Entity List"_s));
    QVERIFY(m_dialog->reviewButton().isEnabled());
    QCOMPARE(m_workspace->listings()->since(institute()), u"2021-06-04"_s);
    QVERIFY(listedParties(*m_workspace).contains(institute()));
    QTest::mouseClick(&m_dialog->unloadButton(), Qt::LeftButton);
    QCOMPARE(m_dialog->files().topLevelItemCount(), 0);
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_dialog->files().topLevelItemCount(), 1);
    QVERIFY(m_workspace->undo());
    QVERIFY(!m_dialog->files().isVisible());
    QVERIFY(m_workspace->redo());
    // what is loaded is there after a restart
    const auto again = Workspace::open(m_fixture->path());
    QVERIFY(again);
    QCOMPARE((*again)->listings()->since(institute()), u"2021-06-04"_s);
}

void TestScreening::exampleIsThere()
{
    QTest::mouseClick(&m_dialog->exampleButton(), Qt::LeftButton);
    QCOMPARE(m_dialog->files().topLevelItemCount(), 3);
    QVERIFY(m_workspace->listings()->lists->entries.size() > 400);
    for (const ListFile &file : m_workspace->listings()->lists->files)
        QVERIFY(file.problems.empty());
    QVERIFY(m_workspace->undo()); // one step
    QVERIFY(m_workspace->listings()->isEmpty());
}

void TestScreening::whatIsNoListIsRefused()
{
    const QString good = write(u"good.csv"_s, header + row("Kestrel Institute", "2021-06-04"));
    m_dialog->load({good, write(u"notes.txt"_s, "Norr Mill sold forty saws.\n")});
    QVERIFY(m_dialog->error().isVisible());
    QVERIFY(m_dialog->error().text().contains(u"notes.txt"_s));
    QVERIFY(m_workspace->listings()->isEmpty());
    m_dialog->load({good});
    QVERIFY(!m_dialog->error().isVisible());
}

void TestScreening::badRowsAreTold()
{
    m_dialog->load({write(u"list.csv"_s, header + "too,few\n" + row("Kestrel Institute", "soon"))});
    QCOMPARE(m_dialog->files().topLevelItem(0)->text(5), u"2"_s);
    QVERIFY(m_dialog->details().toPlainText().contains(u"2:"_s));
    QVERIFY(m_dialog->details().toPlainText().contains(u"soon"_s));
    QCOMPARE(m_workspace->listings()->since(institute()), u"?"_s);
}

void TestScreening::hitsAreDecided()
{
    m_dialog->load({write(u"list.csv"_s, header + row("Kestrel Institute", "2021-06-04"))});
    Selection selection;
    ReviewPanel review(selection);
    review.setPerson(u"Ada"_s);
    review.setWorkspace(m_workspace.get());
    review.setFilter({ReviewKind::ListHits, {}, {}, 0});
    review.show();
    review.begin();
    QVERIFY(review.left() >= 1);
    const std::optional<ReviewItem> item = review.current();
    QVERIFY(item);
    const auto *hit = std::get_if<ListHitAt>(&*item);
    QVERIFY(hit);
    QVERIFY(hit->entity == institute());
    QVERIFY(selection.focus() == Focus(institute()));
    QVERIFY(review.card().toPlainText().contains(u"Kestrel Institute"_s));
    const int before = review.left();
    QTest::keyClick(&review.list(), Qt::Key_Y);
    QCOMPARE(review.left(), before - 1);
    const auto listings = m_workspace->listings();
    QVERIFY(listings->of(institute()).front()->isAccepted());
    QCOMPARE(listings->of(institute()).front()->verdict->who, u"Ada"_s);
    QVERIFY(m_workspace->undo());
    QCOMPARE(review.left(), before);
}

// Also when a newer edition of the list is loaded.
void TestScreening::dismissedStaysDismissed()
{
    m_dialog->load({write(u"list.csv"_s, header + row("Kestrel Institute", "2021-06-04"))});
    const auto listings = m_workspace->listings();
    const Listing &listing = *listings->of(institute()).front();
    const QString key = keyOf(listings->entryOf(listing));
    QVERIFY(m_workspace->apply(
        SetListVerdict{institute(), key,
                       ListVerdict{institute(), key, ListAnswer::Dismissed, u"a namesake"_s, u"Ada"_s, {}}}));
    QVERIFY(!m_workspace->listings()->held().contains(institute()));
    m_dialog->load({write(
        u"newer.csv"_s, header + row("Brell Works", "2022-01-01") + row("Kestrel Institute", "2021-06-04"))});
    QVERIFY(m_workspace->listings()->of(institute()).front()->isDismissed());
    const auto again = Workspace::open(m_fixture->path());
    QVERIFY(again);
    QVERIFY((*again)->listings()->of(institute()).front()->isDismissed());
}

QTEST_MAIN(TestScreening)
#include "test_screening.moc"
