#include "language/modelfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestModelFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesBackWhatWasPutIn();
    void sameBytesTwice();
    void damaged_data();
    void damaged();
    void otherFormat();
    void missing();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name) const;
    QByteArray bytes(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestModelFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestModelFile::write(const QString &name) const
{
    ModelWriter writer;
    writer.setManifest(u"name: sample\nversion: 3\nlicence: CC BY-SA 4.0\n"_s);
    writer.add("odd", std::vector<quint8>{1, 2, 3});
    writer.add("weights", std::vector<float>{0.5f, -2.0f});
    writer.add("empty", std::vector<float>{});
    QVERIFY(writer.write(path(name)));
}

QByteArray TestModelFile::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestModelFile::givesBackWhatWasPutIn()
{
    write(u"a.model"_s);
    const auto model = ModelFile::open(path(u"a.model"_s));
    QVERIFY(model);
    QCOMPARE(model->value(u"version"), u"3"_s);
    QCOMPARE(model->value(u"licence"), u"CC BY-SA 4.0"_s);
    QCOMPARE(model->value(u"colour"), QString());
    const auto weights = model->section<float>("weights");
    QCOMPARE(std::vector<float>(weights.begin(), weights.end()), (std::vector<float>{0.5f, -2.0f}));
    QCOMPARE(reinterpret_cast<quintptr>(weights.data()) % 64, quintptr(0));
    QCOMPARE(model->section<quint8>("odd").size(), size_t(3));
    QVERIFY(model->section<float>("odd").empty()); // three bytes are no floats
    QVERIFY(model->section<float>("empty").empty());
    QVERIFY(model->section<float>("none").empty());
}

void TestModelFile::sameBytesTwice()
{
    write(u"a.model"_s);
    write(u"b.model"_s);
    QCOMPARE(bytes(u"a.model"_s), bytes(u"b.model"_s));
}

void TestModelFile::damaged_data()
{
    QTest::addColumn<int>("change"); // at which byte; negative: cut off that many
    QTest::newRow("of another kind") << 0;
    QTest::newRow("checksum") << 9;
    QTest::newRow("length of the manifest") << 41;
    QTest::newRow("table") << 60;
    QTest::newRow("a weight") << -1;
    QTest::newRow("cut in the middle") << -100;
    QTest::newRow("nothing left") << -100000;
}

void TestModelFile::damaged()
{
    QFETCH(int, change);
    write(u"a.model"_s);
    QByteArray content = bytes(u"a.model"_s);
    if (change < 0)
        content.chop(-change);
    else
        content[change] = static_cast<char>(content[change] ^ 0x40);
    QFile file(path(u"b.model"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto model = ModelFile::open(path(u"b.model"_s));
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::BadResource);
    QCOMPARE(model.error().file, path(u"b.model"_s));
    QVERIFY(!model.error().fact.isEmpty());
}

void TestModelFile::otherFormat()
{
    ModelWriter writer;
    writer.setManifest(u"name: sample\nformat: 2\n"_s);
    QVERIFY(writer.write(path(u"new.model"_s)));
    write(u"old.model"_s); // says nothing of its format
    QVERIFY(checkFormat(*ModelFile::open(path(u"new.model"_s)), u"2"));
    const auto refused = checkFormat(*ModelFile::open(path(u"old.model"_s)), u"2");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadResource);
    QVERIFY(refused.error().fact.contains(u"format 1"_s) && refused.error().fact.contains(u"format 2"_s));
}

void TestModelFile::missing()
{
    const auto model = ModelFile::open(path(u"none.model"_s));
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::NotFound);
    qputenv("CLEW_MODELS", m_folder->path().toUtf8());
    const auto opened = openModel(u"none.model"_s);
    qunsetenv("CLEW_MODELS");
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::BadResource); // a part of the program is gone
    QCOMPARE(opened.error().file, path(u"none.model"_s));
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "test_modelfile.moc"
