// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/shapefile.h"
#include <QFileInfo>
#include <QtEndian>
#include <cpl_vsi.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 headerSize = 100;
constexpr qint64 indexEntrySize = 8;
constexpr qint64 recordHeaderSize = 8;
constexpr qint64 wordSize = 2;

struct CloseFile {
    void operator()(VSILFILE *file) const { VSIFCloseL(file); }
};

/** One part of a shapefile, read by position. */
class Part
{
public:
    explicit Part(const QString &path) : m_file(VSIFOpenL(path.toUtf8().constData(), "rb"))
    {
        if (!m_file) return;
        VSIFSeekL(m_file.get(), 0, SEEK_END);
        m_size = qint64(VSIFTellL(m_file.get()));
    }
    bool isOpen() const { return m_file != nullptr; }
    qint64 size() const { return m_size; }
    /** Empty where the part ends before. */
    QByteArray read(qint64 at, qint64 length)
    {
        if (at < 0 || length < 0 || at + length > m_size) return {};
        QByteArray bytes(length, Qt::Uninitialized);
        VSIFSeekL(m_file.get(), vsi_l_offset(at), SEEK_SET);
        return qint64(VSIFReadL(bytes.data(), 1, size_t(length), m_file.get())) == length ? bytes : QByteArray();
    }

private:
    std::unique_ptr<VSILFILE, CloseFile> m_file;
    qint64 m_size = 0;
};

qint64 big(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<qint32>(bytes.constData() + at);
}
template<class T> T little(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

std::unexpected<Error> contradiction(const QString &file, const char *what)
{
    return fail(Error::Kind::Format, u"import.damaged"_s, {QFileInfo(file).fileName()}, QString::fromLatin1(what));
}

/** KL.SHP has KL.DBF, kl.shp has kl.dbf; mixed pairs occur too. */
QString partPath(const QString &shp, const char *extension)
{
    const QString stem = shp.chopped(3);
    const QString lower = QString::fromLatin1(extension);
    VSIStatBufL state;
    for (const QString &candidate : {stem + (shp.endsWith("SHP"_L1) ? lower.toUpper() : lower), stem + lower, stem + lower.toUpper()})
        if (VSIStatL(candidate.toUtf8().constData(), &state) == 0) return candidate;
    return stem + lower;
}

bool isHeader(const QByteArray &header, const Part &part)
{
    constexpr qint64 fileCode = 9994;
    return header.size() == headerSize && big(header, 0) == fileCode && big(header, 24) * wordSize <= part.size();
}

bool isShapeType(qint32 type)
{
    constexpr std::array known{0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28, 31};
    return std::ranges::find(known, type) != known.end();
}

/** Every index entry must point behind the one before, to a record of the length it says. */
Result<> checkIndex(const QString &path, Part &shp, Part &shx)
{
    const QByteArray index = shx.read(headerSize, shx.size() - headerSize);
    qint64 end = headerSize;
    for (qsizetype at = 0; at + indexEntrySize <= index.size(); at += indexEntrySize) {
        const qint64 offset = big(index, at) * wordSize;
        const qint64 length = big(index, at + 4) * wordSize;
        if (offset < end || length < 0) return contradiction(path, "index entries overlap");
        const QByteArray record = shp.read(offset, recordHeaderSize);
        if (record.isEmpty() || offset + recordHeaderSize + length > shp.size())
            return contradiction(path, "a record ends behind the file");
        if (big(record, 4) * wordSize != length) return contradiction(path, "record length differs from index");
        end = offset + recordHeaderSize + length;
    }
    return {};
}

Result<> checkTable(const QString &path, qint64 records, Part &dbf)
{
    constexpr qint64 tableHeaderSize = 32;
    const QByteArray header = dbf.read(0, tableHeaderSize);
    if (header.isEmpty()) return contradiction(path, "no header");
    const qint64 count = little<quint32>(header, 4);
    const qint64 first = little<quint16>(header, 8);
    const qint64 length = little<quint16>(header, 10);
    if (length < 2) return contradiction(path, "record length");
    if (count != records) return contradiction(path, "number of rows differs from the shapes");
    if (first + count * length > dbf.size()) return contradiction(path, "rows end behind the file");
    return {};
}
}

Result<> checkShapefile(const QString &path)
{
    Part shp(path);
    const QString indexPath = partPath(path, "shx");
    const QString tablePath = partPath(path, "dbf");
    Part shx(indexPath);
    Part dbf(tablePath);
    const QString name = QFileInfo(path).fileName();
    if (!shp.isOpen()) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {name});
    for (const auto &[part, partName] : {std::pair(&shx, indexPath), std::pair(&dbf, tablePath)})
        if (!part->isOpen()) return fail(Error::Kind::Format, u"shapefile.incomplete"_s, {name, QFileInfo(partName).fileName()});

    const QByteArray header = shp.read(0, headerSize);
    if (!isHeader(header, shp)) return contradiction(path, "header of .shp");
    if (!isShapeType(little<qint32>(header, 32))) return contradiction(path, "shape type");
    if (!isHeader(shx.read(0, headerSize), shx)) return contradiction(indexPath, "header of .shx");
    return checkIndex(path, shp, shx).and_then([&] { return checkTable(tablePath, (shx.size() - headerSize) / indexEntrySize, dbf); });
}
