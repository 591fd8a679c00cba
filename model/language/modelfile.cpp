#include "language/modelfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr char magic[] = {'C', 'L', 'E', 'W', 'M', 'D', 'L', '1'};
constexpr qsizetype magicLength = sizeof(magic);
constexpr qsizetype hashLength = 32;
constexpr qsizetype nameLength = 24;
constexpr qsizetype entryLength = nameLength + 16;
constexpr qsizetype tableBegin = magicLength + hashLength + 8;
constexpr quint64 alignment = 64;

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "model files are little-endian and read in place");

QByteArray hashOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(bytes);
    return hash.result();
}

quint64 aligned(quint64 offset)
{
    return (offset + alignment - 1) / alignment * alignment;
}

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

QString programFolder()
{
    if (QCoreApplication::instance())
        return QCoreApplication::applicationDirPath();
    return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
}

} // namespace

struct ModelFile::Mapped
{
    struct Section
    {
        std::string name;
        std::span<const uchar> bytes;
    };
    QFile file;
    QString path;
    QString manifest;
    std::vector<Section> sections;
};

Result<ModelFile> ModelFile::open(const QString &path)
{
    auto mapped = std::make_shared<Mapped>();
    mapped->path = path;
    mapped->file.setFileName(path);
    if (!mapped->file.open(QIODevice::ReadOnly)) {
        const ErrorCode code = mapped->file.exists() ? ErrorCode::CannotOpen : ErrorCode::NotFound;
        return Error{code, path, {}, mapped->file.errorString()};
    }
    const auto damaged = [&](const QString &what) {
        return Error{ErrorCode::BadResource, path, {}, what};
    };
    const qint64 size = mapped->file.size();
    const uchar *data = size > tableBegin ? mapped->file.map(0, size) : nullptr;
    if (!data)
        return damaged(u"too short for a model"_s);
    const QByteArrayView all(data, size);
    if (std::memcmp(data, magic, magicLength) != 0)
        return damaged(u"not a model of this version of the program"_s);
    if (hashOf(all.sliced(magicLength + hashLength)) != all.sliced(magicLength, hashLength))
        return damaged(u"the checksum does not fit: the file was changed or cut short"_s);

    const auto manifestLength = qFromLittleEndian<quint32>(data + magicLength + hashLength);
    const auto count = qFromLittleEndian<quint32>(data + magicLength + hashLength + 4);
    const qint64 manifestBegin = tableBegin + qint64(count) * entryLength;
    if (manifestBegin + manifestLength > size)
        return damaged(u"its table does not fit into it"_s);
    mapped->manifest = QString::fromUtf8(all.sliced(manifestBegin, manifestLength));
    for (quint32 i = 0; i < count; ++i) {
        const uchar *entry = data + tableBegin + qint64(i) * entryLength;
        const auto offset = qFromLittleEndian<quint64>(entry + nameLength);
        const auto length = qFromLittleEndian<quint64>(entry + nameLength + 8);
        if (offset > quint64(size) || length > quint64(size) - offset || offset % alignment != 0)
            return damaged(u"a section lies outside it"_s);
        const char *name = reinterpret_cast<const char *>(entry);
        mapped->sections.push_back({std::string(name, qstrnlen(name, nameLength)),
                                    std::span(data + offset, static_cast<size_t>(length))});
    }
    ModelFile model;
    model.m_mapped = std::move(mapped);
    return model;
}

const QString &ModelFile::path() const
{
    return m_mapped->path;
}

const QString &ModelFile::manifest() const
{
    return m_mapped->manifest;
}

QString ModelFile::value(QStringView key) const
{
    for (QStringView line : QStringView(m_mapped->manifest).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && line.first(colon) == key)
            return line.sliced(colon + 1).trimmed().toString();
    }
    return {};
}

std::span<const uchar> ModelFile::sectionBytes(std::string_view name) const
{
    for (const Mapped::Section &section : m_mapped->sections) {
        if (section.name == name)
            return section.bytes;
    }
    return {};
}

Result<void> checkFormat(const ModelFile &file, QStringView format)
{
    const QString found = file.value(u"format");
    if (found == format)
        return {};
    return Error{ErrorCode::BadResource,
                 file.path(),
                 {},
                 u"a model of format %1, but this version of the program reads format %2"_s.arg(
                     found.isEmpty() ? u"1"_s : found, format)};
}

void ModelWriter::setManifest(const QString &keyValueLines)
{
    m_manifest = keyValueLines.toUtf8();
}

void ModelWriter::add(std::string_view name, std::span<const uchar> bytes)
{
    Q_ASSERT(qsizetype(name.size()) < nameLength);
    m_sections.push_back({std::string(name), {bytes.begin(), bytes.end()}});
}

Result<void> ModelWriter::write(const QString &path) const
{
    QByteArray body;
    append(body, static_cast<quint32>(m_manifest.size()));
    append(body, static_cast<quint32>(m_sections.size()));
    const auto begin = static_cast<quint64>(magicLength + hashLength);
    quint64 offset = aligned(
        static_cast<quint64>(tableBegin + qsizetype(m_sections.size()) * entryLength + m_manifest.size()));
    for (const Section &section : m_sections) {
        QByteArray name = QByteArray::fromStdString(section.name);
        name.resize(nameLength, '\0');
        body += name;
        append(body, offset);
        append(body, static_cast<quint64>(section.bytes.size()));
        offset = aligned(offset + section.bytes.size());
    }
    body += m_manifest;
    for (const Section &section : m_sections) {
        body.resize(static_cast<qsizetype>(aligned(begin + static_cast<quint64>(body.size())) - begin), '\0');
        body.append(reinterpret_cast<const char *>(section.bytes.data()),
                    static_cast<qsizetype>(section.bytes.size()));
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(magic, magicLength) == magicLength
        && file.write(hashOf(body)) == hashLength && file.write(body) == body.size() && file.commit();
    if (!written)
        return Error{ErrorCode::CannotWrite, path, {}, file.errorString()};
    return {};
}

Result<ModelFile> openModel(const QString &name)
{
    const QString chosen = qEnvironmentVariable("CLEW_MODELS");
    const QString folder
        = chosen.isEmpty() ? QDir::cleanPath(programFolder() % u"/../share/clew/models"_s) : chosen;
    auto model = ModelFile::open(folder % u'/' % name);
    if (!model && model.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::BadResource, model.error().file, {}, model.error().fact};
    return model;
}

} // namespace clew
