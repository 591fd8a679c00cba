#pragma once

#include "core/result.h"

#include <QString>

#include <cstring>
#include <memory>
#include <span>
#include <vector>

namespace clew {

// A trained model: a manifest ("key: value" lines: name, version, licence, attribution, data ...) and named
// sections of numbers, each aligned to 64 bytes. Little-endian. Mapped into memory, so that programs share
// its pages; the sections live as long as any copy of the ModelFile.
//
// Layout: 8 bytes "CLEWMDL1"; 32 bytes BLAKE2b-256 of all that follows; quint32 length of the manifest;
// quint32 number of sections; per section 24 bytes of name (zero-padded), quint64 offset from the start
// of the file, quint64 length in bytes; manifest (UTF-8); sections.
class ModelFile
{
public:
    // BadResource with the file's name where it is damaged, cut short or of another version; NotFound.
    static Result<ModelFile> open(const QString &path);

    const QString &path() const;
    // The value of a line of the manifest; empty where there is none.
    QString value(QStringView key) const;
    const QString &manifest() const;

    // Empty where there is no such section or its length is no multiple of sizeof(Number).
    template<typename Number>
    std::span<const Number> section(std::string_view name) const
    {
        const std::span<const uchar> bytes = sectionBytes(name);
        if (bytes.size() % sizeof(Number) != 0)
            return {};
        return {reinterpret_cast<const Number *>(bytes.data()), bytes.size() / sizeof(Number)};
    }

private:
    struct Mapped;
    std::span<const uchar> sectionBytes(std::string_view name) const;
    std::shared_ptr<const Mapped> m_mapped;
};

// BadResource that says so where the line "format" of the manifest is not the one that the program reads.
Result<void> checkFormat(const ModelFile &file, QStringView format);

// Puts a model file together. Sections keep the order in which they were added.
class ModelWriter
{
public:
    void setManifest(const QString &keyValueLines);
    void add(std::string_view name, std::span<const uchar> bytes); // name: at most 23 bytes
    template<typename Number>
    void add(std::string_view name, const std::vector<Number> &numbers)
    {
        add(name, {reinterpret_cast<const uchar *>(numbers.data()), numbers.size() * sizeof(Number)});
    }
    // Replaces the file whole or not at all.
    Result<void> write(const QString &path) const;

private:
    struct Section
    {
        std::string name;
        std::vector<uchar> bytes;
    };
    QByteArray m_manifest;
    std::vector<Section> m_sections;
};

// The file of that name ("names-en.model") in the folder of models: that of the environment variable
// CLEW_MODELS, or ../share/clew/models beside the program. BadResource where it is missing.
Result<ModelFile> openModel(const QString &name);

} // namespace clew
