#include "dialogs/claimform.h"
#include "dialogs/entityfield.h"
#include "dialogs/entityform.h"
#include "dialogs/predicatefield.h"
#include "graph/graph.h"
#include "link/selection.h"
#include "reader/articlepage.h"
#include "reader/readerview.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace clew;

// A person reads, selects and types; every test ends with what the dossier holds.
class TestByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void claimInThreeKeys();
    void guessesEndsAndFollowsThePredicate();
    void predicateByAFewLetters();
    void swapsTheEnds();
    void inferenceHasNoPassage();
    void newNameBecomesAnEntity();
    void saysWhatIsMissing();
    void escapeChangesNothing();
    void lettersAreWordsInTheForm();
    void correctsAClaimOfTheMachine();
    void sameAgainConfirms();
    void marksANewEntity();
    void attachesToAKnownEntity();
    void undoesInOneStep();
    void hidesNoWord();
    void nothingSelectedSaysWhatToDo();

private:
    void select(const QString &words);
    ClaimForm *pressC(const QString &words);
    template<typename Widget>
    Widget *field(const QString &name) const;
    const Claim *byPerson() const;
    QString nameOf(EntityId id) const;

    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ReaderView> m_reader;
};

void TestByHand::init()
{
    m_fixture = std::make_unique<test::DossierFixture>();
    auto workspace = Workspace::open(m_fixture->path());
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_selection = std::make_unique<Selection>();
    m_reader = std::make_unique<ReaderView>(*m_selection);
    m_reader->setWorkspace(m_workspace.get());
    m_reader->setPerson(u"Ida Brandt"_s);
    m_reader->resize(900, 800);
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_reader.get()));
    m_reader->page().setFocus();
}

void TestByHand::cleanup()
{
    m_reader.reset();
    m_selection.reset();
    m_workspace.reset();
    m_fixture.reset();
}

void TestByHand::select(const QString &words)
{
    const Span span = m_fixture->spanOf(u"harbour.txt"_s, words);
    QVERIFY(!span.isEmpty());
    m_reader->page().select(span);
}

ClaimForm *TestByHand::pressC(const QString &words)
{
    select(words);
    QTest::keyClick(&m_reader->page(), Qt::Key_C);
    return m_reader->claimForm();
}

template<typename Widget>
Widget *TestByHand::field(const QString &name) const
{
    for (Widget *widget : m_reader->findChildren<Widget *>())
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    return nullptr;
}

const Claim *TestByHand::byPerson() const
{
    const auto &claims = m_workspace->content()->claims;
    const auto found = std::ranges::find(claims, ClaimMaker::Person, &Claim::maker);
    return found == claims.end() ? nullptr : m_workspace->claim(found->id);
}

QString TestByHand::nameOf(EntityId id) const
{
    return m_workspace->nameOf(id);
}

void TestByHand::claimInThreeKeys()
{
    // “may not be exported without a licence”
    ClaimForm *form = pressC(u"makes the LX-900"_s);
    QVERIFY(form && form->isVisible());
    QVERIFY(qobject_cast<PredicateField *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"stock"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!form->isVisible());
    const Claim *claim = byPerson();
    QVERIFY(claim);
    QCOMPARE(claim->predicate, Predicate::Stockpiles);
    QCOMPARE(nameOf(claim->from), u"Vantor Photonics"_s);
    QCOMPARE(nameOf(claim->to), u"LX-900"_s);
    QCOMPARE(claim->status, ClaimStatus::Confirmed);
    // evidence: the selection, widened to its sentence
    QCOMPARE(
        m_workspace->evidenceOf(*claim),
        u"Vantor Photonics makes the LX-900, a laser cutter that may not be exported without a licence."_s);
    QVERIFY(claim->evidence.contains(claim->trigger));
    // it is in focus everywhere, shown in the text as a person's, and the keyboard is back in the article
    QCOMPARE(m_selection->focus(), Focus(claim->id));
    QVERIFY(m_reader->page().hasFocus());
    const ClaimMark *mark = claimAt(m_reader->page().marks(), claim->evidence.begin);
    QVERIFY(mark && mark->claims.size() == 2);
    QVERIFY(std::ranges::any_of(mark->lines,
                                [](const ClaimLine &line) { return line.maker == ClaimMaker::Person; }));
}

void TestByHand::guessesEndsAndFollowsThePredicate()
{
    ClaimForm *form = pressC(u"said Mara Olsen, a spokeswoman for Vantor Photonics"_s);
    auto *predicate = field<PredicateField>(u"What is claimed"_s);
    QVERIFY(form && predicate);
    predicate->selectAll();
    QTest::keyClicks(predicate, u"employed by"_s);
    QCOMPARE(nameOf(form->claim().from), u"Mara Olsen"_s);
    QCOMPARE(nameOf(form->claim().to), u"Vantor Photonics"_s);
    predicate->selectAll();
    QTest::keyClicks(predicate, u"founded by"_s);
    QCOMPARE(nameOf(form->claim().from), u"Vantor Photonics"_s);
    QCOMPARE(nameOf(form->claim().to), u"Mara Olsen"_s);
}

void TestByHand::predicateByAFewLetters()
{
    PredicateField line;
    const std::pair<QString, Predicate> typed[] = {{u"sells to"_s, Predicate::SellsTo},
                                                   {u"SELLS"_s, Predicate::SellsTo},
                                                   {u"owns"_s, Predicate::OwnsOrParentOf},
                                                   {u"parent"_s, Predicate::OwnsOrParentOf},
                                                   {u"inv"_s, Predicate::Investigates}};
    for (const auto &[words, predicate] : typed) {
        line.setText(words);
        QCOMPARE(line.predicate(), std::optional(predicate));
    }
    line.setText(u"qqq"_s);
    QVERIFY(!line.predicate());
    line.clear();
    QVERIFY(!line.predicate());
}

void TestByHand::swapsTheEnds()
{
    ClaimForm *form = pressC(u"Brightwater Trading bought forty LX-900 machines from Vantor Photonics"_s);
    const Claim before = form->claim();
    QVERIFY(before.from && before.to);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::AltModifier);
    QCOMPARE(form->claim().from, before.to);
    QCOMPARE(form->claim().to, before.from);
    // and a change of the predicate does not take back what a person did
    auto *predicate = field<PredicateField>(u"What is claimed"_s);
    predicate->selectAll();
    QTest::keyClicks(predicate, u"funds"_s);
    QCOMPARE(form->claim().from, before.to);
}

void TestByHand::inferenceHasNoPassage()
{
    ClaimForm *form = pressC(u"Brightwater Trading bought"_s);
    auto *predicate = field<PredicateField>(u"What is claimed"_s);
    predicate->selectAll();
    QTest::keyClicks(predicate, u"partner of"_s);
    QTest::keyClick(predicate, Qt::Key_I, Qt::AltModifier); // "My &inference"
    QTRY_VERIFY(form->findChild<QCheckBox *>()->isChecked()); // buttons show that they are pressed
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const Claim *claim = byPerson();
    QVERIFY(claim);
    QVERIFY(claim->evidence.isEmpty() && claim->trigger.isEmpty());
    QCOMPARE(claim->document, m_fixture->document(u"harbour.txt"_s));
    QCOMPARE(claim->predicate, Predicate::PartnerOf);
}

void TestByHand::newNameBecomesAnEntity()
{
    ClaimForm *form = pressC(u"may not be exported without a licence"_s);
    auto *predicate = field<PredicateField>(u"What is claimed"_s);
    predicate->selectAll();
    QTest::keyClicks(predicate, u"restricts"_s);
    auto *from = field<EntityField>(u"Who?"_s);
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"Licence Board of Orland"_s);
    QVERIFY(from->isNew());
    from->setNewType(EntityType::Government);
    auto *to = field<EntityField>(u"To whom, or what?"_s);
    to->setFocus();
    to->selectAll();
    QTest::keyClicks(to, u"laser cutter"_s); // it stands in the sentence
    if (QWidget *list = QApplication::activePopupWidget())
        QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(form->isVisible());
    QTest::keyClick(to, Qt::Key_Return);
    const Claim *claim = byPerson();
    QVERIFY(claim);
    QCOMPARE(nameOf(claim->from), u"Licence Board of Orland"_s);
    QCOMPARE(m_workspace->entity(claim->from)->type, EntityType::Government);
    QCOMPARE(nameOf(claim->to), u"laser cutter"_s);
    const Span words = m_fixture->spanOf(u"harbour.txt"_s, u"laser cutter"_s);
    const auto mentions = m_workspace->mentionsOf(claim->document);
    QVERIFY(std::ranges::any_of(mentions, [&](const Mention *mention) {
        return mention->span == words && mention->entity == claim->to;
    }));
    QVERIFY(m_workspace->undo()); // all of it
    QVERIFY(!byPerson());
    QVERIFY(!m_workspace->graph()->find(claim->from));
}

void TestByHand::saysWhatIsMissing()
{
    ClaimForm *form = pressC(u"without a licence"_s);
    auto *predicate = field<PredicateField>(u"What is claimed"_s);
    predicate->clear();
    QTest::keyClick(predicate, Qt::Key_Return);
    QVERIFY(form->isVisible());
    const auto says = [&](const QString &words) {
        const auto labels = form->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(says(u"Type what is claimed"_s));
    QTest::keyClicks(predicate, u"zzz"_s);
    QTest::keyClick(predicate, Qt::Key_Return);
    QVERIFY(says(u"“zzz”"_s));
    predicate->setText(u"funds"_s);
    for (const QString &end : {u"Who?"_s, u"To whom, or what?"_s})
        field<EntityField>(end)->setEntity({});
    QTest::keyClick(predicate, Qt::Key_Return);
    QVERIFY(says(u"Name at least one end"_s));
    QVERIFY(!byPerson());
}

void TestByHand::escapeChangesNothing()
{
    ClaimForm *form = pressC(u"exported"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    QVERIFY(!byPerson());
    QVERIFY(!m_workspace->nextUndo() || !std::holds_alternative<AddClaim>(*m_workspace->nextUndo()));
    QVERIFY(m_reader->page().hasFocus());
}

void TestByHand::lettersAreWordsInTheForm()
{
    ClaimForm *form = pressC(u"exported"_s);
    auto *polarity = form->findChild<QComboBox *>();
    polarity->setFocus();
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_E, Qt::Key_J, Qt::Key_L})
        QTest::keyClick(polarity, key);
    QVERIFY(form->isVisible());
    QVERIFY(!m_reader->entityForm()->isVisible());
    QVERIFY(!m_reader->page().isLedgerOpen());
    auto *price = field<QLineEdit>(u"Price"_s);
    price->setFocus();
    price->clear();
    QTest::keyClicks(price, u"cejlxy"_s);
    QCOMPARE(price->text(), u"cejlxy"_s);
}

void TestByHand::correctsAClaimOfTheMachine()
{
    const ClaimId old = m_fixture->claim(u"harbour.txt"_s, Predicate::SellsTo);
    m_selection->setFocus(old);
    m_reader->page().setFocus();
    QTest::keyClick(&m_reader->page(), Qt::Key_F2);
    ClaimForm *form = m_reader->claimForm();
    QVERIFY(form && form->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"rents to"_s);
    auto *price = field<QLineEdit>(u"Price"_s);
    price->setFocus();
    QTest::keyClicks(price, u"$3"_s);
    QTest::keyClick(price, Qt::Key_Return);
    QCOMPARE(m_workspace->claim(old)->status, ClaimStatus::Rejected);
    const Claim *claim = byPerson();
    QVERIFY(claim);
    QCOMPARE(claim->predicate, Predicate::RentsTo);
    QCOMPARE(claim->price, u"$3"_s);
    QCOMPARE(claim->evidence, m_workspace->claim(old)->evidence);
    QCOMPARE(claim->speaker.text, u"two former employees"_s);
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->claim(old)->status, ClaimStatus::Proposed);
    QVERIFY(!byPerson());
}

void TestByHand::sameAgainConfirms()
{
    const ClaimId old = m_fixture->claim(u"harbour.txt"_s, Predicate::SellsTo);
    m_reader->editClaim(old);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_workspace->claim(old)->status, ClaimStatus::Confirmed);
    QCOMPARE(m_workspace->claim(old)->maker, ClaimMaker::Machine);
}

void TestByHand::marksANewEntity()
{
    select(u"laser cutte"_s); // within a word: the rest of it comes along
    QTest::keyClick(&m_reader->page(), Qt::Key_E);
    EntityForm *form = m_reader->entityForm();
    QVERIFY(form && form->isVisible());
    auto *type = form->findChild<QComboBox *>();
    type->setCurrentIndex(type->findData(static_cast<int>(EntityType::Product)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!form->isVisible());
    const Span words = m_fixture->spanOf(u"harbour.txt"_s, u"laser cutter"_s);
    const MentionMark *mark = mentionAt(m_reader->page().marks(), words.begin);
    QVERIFY(mark);
    QCOMPARE(mark->span, words);
    QCOMPARE(mark->type, EntityType::Product);
    QCOMPARE(nameOf(mark->entity), u"laser cutter"_s);
    QCOMPARE(m_selection->focus(), Focus(mark->entity));
}

void TestByHand::attachesToAKnownEntity()
{
    const EntityId calder = m_workspace->graph()->clusters().at(m_fixture->entity(u"Calder Holdings"_s));
    select(u"a spokeswoman"_s);
    QTest::keyClick(&m_reader->page(), Qt::Key_E);
    auto *name = qobject_cast<EntityField *>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, u"calder"_s);
    QTest::keyClick(name, Qt::Key_Down); // the list of names
    QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(name->entity(), calder);
    QTest::keyClick(name, Qt::Key_Return);
    const Span words = m_fixture->spanOf(u"harbour.txt"_s, u"a spokeswoman"_s);
    const MentionMark *mark = mentionAt(m_reader->page().marks(), words.begin);
    QVERIFY(mark);
    QCOMPARE(nameOf(mark->entity), u"Calder Holdings"_s);
    // the same entity as in the other document, by judgement
    QCOMPARE(m_workspace->graph()->clusters().at(m_fixture->entity(u"Calder Holdings"_s)), mark->entity);
    const auto &judgements = m_workspace->content()->judgements;
    QVERIFY(std::ranges::any_of(judgements, [](const Judgement &made) { return made.who == u"Ida Brandt"; }));
}

void TestByHand::undoesInOneStep()
{
    const DossierContent before = *m_workspace->content();
    attachesToAKnownEntity();
    QVERIFY(m_workspace->content()->mentions.size() > before.mentions.size());
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->content()->mentions.size(), before.mentions.size());
    QCOMPARE(m_workspace->content()->entities.size(), before.entities.size());
    QCOMPARE(m_workspace->content()->judgements.size(), before.judgements.size());
}

void TestByHand::hidesNoWord()
{
    for (const QString &words : {u"makes"_s, u"resold"_s, u"spokeswoman"_s})
        for (const QSize size : {QSize(900, 800), QSize(560, 700)}) {
            m_reader->resize(size);
            QCoreApplication::processEvents();
            ClaimForm *form = pressC(words);
            QVERIFY(m_reader->rect().contains(form->geometry()));
            const ArticlePage &page = m_reader->page();
            const QRect line = page.rectOf(m_fixture->spanOf(u"harbour.txt"_s, words));
            const QRect selected(page.viewport()->mapTo(m_reader.get(), line.topLeft()), line.size());
            QVERIFY(!form->geometry().intersects(selected));
            form->close();
        }
}

void TestByHand::nothingSelectedSaysWhatToDo()
{
    QString said;
    connect(m_reader.get(), &ReaderView::told, this, [&](const QString &words) { said = words; });
    QTest::keyClick(&m_reader->page(), Qt::Key_C);
    QVERIFY(!m_reader->claimForm());
    QVERIFY(said.contains(u"Select the words"_s));
    said.clear();
    QTest::keyClick(&m_reader->page(), Qt::Key_E);
    QVERIFY(said.contains(u"Select the words"_s));
}

QTEST_MAIN(TestByHand)
#include "test_byhand.moc"
