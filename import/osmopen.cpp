// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmopen.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>
#include <bzlib.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype headSize = 4096;
constexpr qsizetype chunkSize = 1 << 20;

enum class Content {
    Pbf,
    Xml,
    Gzip,
    Bzip2,
    Foreign
};

Content contentOf(const QByteArray &head)
{
    constexpr qsizetype lengthSize = 4;
    constexpr qsizetype headerName = 64;
    if (head.startsWith("\x1f\x8b")) return Content::Gzip;
    if (head.startsWith("BZh")) return Content::Bzip2;
    if (head.size() > lengthSize && qFromBigEndian<quint32>(head.constData()) < 1 << 16
        && head.first(std::min(headerName, head.size())).contains("OSMHeader"))
        return Content::Pbf;
    const QByteArray text = (head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head).trimmed();
    const bool isOsm = text.contains("<osm>") || text.contains("<osm ") || text.contains("<osm\n") || text.contains("<osm\r");
    return text.startsWith('<') && isOsm ? Content::Xml : Content::Foreign;
}

enum class Flow {
    More,
    End,
    Broken
};

/** zlib's side of unpacking: takes from @p in, appends to @p out. */
class Gunzip
{
public:
    Gunzip()
    {
        constexpr int gzipWindow = 15 + 16;
        m_isReady = inflateInit2(&m_stream, gzipWindow) == Z_OK;
    }
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;
    ~Gunzip() { inflateEnd(&m_stream); }

    Flow run(QByteArrayView &in, QByteArrayView &out, QByteArray &room)
    {
        if (!m_isReady) return Flow::Broken;
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(in.data())); // zlib only reads it
        m_stream.avail_in = static_cast<uInt>(in.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(room.data());
        m_stream.avail_out = static_cast<uInt>(room.size());
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        in = in.last(m_stream.avail_in);
        out = QByteArrayView(room).first(room.size() - m_stream.avail_out);
        if (code == Z_STREAM_END) return inflateReset(&m_stream) == Z_OK ? Flow::End : Flow::Broken;
        return code == Z_OK || code == Z_BUF_ERROR ? Flow::More : Flow::Broken;
    }

private:
    z_stream m_stream = {};
    bool m_isReady = false;
};

/** The same with libbz2. */
class Bunzip
{
public:
    Bunzip() { m_isReady = BZ2_bzDecompressInit(&m_stream, 0, 0) == BZ_OK; }
    Bunzip(const Bunzip &) = delete;
    Bunzip &operator=(const Bunzip &) = delete;
    ~Bunzip() { BZ2_bzDecompressEnd(&m_stream); }

    Flow run(QByteArrayView &in, QByteArrayView &out, QByteArray &room)
    {
        if (!m_isReady) return Flow::Broken;
        m_stream.next_in = const_cast<char *>(in.data()); // libbz2 only reads it
        m_stream.avail_in = static_cast<unsigned>(in.size());
        m_stream.next_out = room.data();
        m_stream.avail_out = static_cast<unsigned>(room.size());
        const int code = BZ2_bzDecompress(&m_stream);
        in = in.last(m_stream.avail_in);
        out = QByteArrayView(room).first(room.size() - m_stream.avail_out);
        if (code != BZ_STREAM_END) return code == BZ_OK ? Flow::More : Flow::Broken;
        BZ2_bzDecompressEnd(&m_stream);
        m_stream = {};
        m_isReady = BZ2_bzDecompressInit(&m_stream, 0, 0) == BZ_OK;
        return Flow::End;
    }

private:
    bz_stream m_stream = {};
    bool m_isReady = false;
};

/** Unpacks all of @p from into @p into; packed parts may follow each other, as parallel packers write them. */
template<class Unpacker> Result<> unpack(QFile &from, QFile &into, const QString &name, const OsmLimits &limits, const Progress &progress)
{
    Unpacker unpacker;
    QByteArray room(chunkSize, Qt::Uninitialized);
    qint64 written = 0;
    bool isAtEnd = false;
    for (QByteArray chunk = from.read(chunkSize); !chunk.isEmpty(); chunk = from.read(chunkSize)) {
        if (!progress.step(
                int(100 * from.pos() / std::max<qint64>(1, from.size())), QCoreApplication::translate("Import", "OSM-Datei auspacken")))
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        QByteArrayView in(chunk);
        QByteArrayView out;
        do {
            const Flow flow = unpacker.run(in, out, room);
            if (flow == Flow::Broken) return fail(Error::Kind::Format, u"import.damaged"_s, {name});
            isAtEnd = flow == Flow::End;
            written += out.size();
            if (written > limits.unpackedBytes)
                return fail(Error::Kind::Format, u"import.large"_s, {name, QString::number(limits.unpackedBytes >> 20)});
            if (into.write(out.data(), out.size()) != out.size()) return fail(Error::Kind::Storage, u"import.noRoom"_s, {name});
        } while (!in.isEmpty() || out.size() == room.size());
    }
    if (!isAtEnd) return fail(Error::Kind::Format, u"import.damaged"_s, {name}, u"cut"_s);
    return into.flush() ? Result<>() : fail(Error::Kind::Storage, u"import.noRoom"_s, {name});
}
}

Result<OsmInput> openOsm(const QString &path, const OsmLimits &limits, const Progress &progress)
{
    const QFileInfo info(path);
    OsmInput input{.name = info.fileName(), .path = info.absoluteFilePath()};
    QFile file(input.path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {input.name});
    if (info.size() == 0) return fail(Error::Kind::Format, u"import.empty"_s, {input.name});
    if (info.size() > limits.fileBytes)
        return fail(Error::Kind::Format, u"import.large"_s, {input.name, QString::number(limits.fileBytes >> 20)});
    Content content = contentOf(file.peek(headSize));
    if (content == Content::Gzip || content == Content::Bzip2) {
        input.unpacked = std::make_shared<QTemporaryFile>(QDir::tempPath() + u"/bleibe-osm-XXXXXX"_s);
        if (!input.unpacked->open()) return fail(Error::Kind::Storage, u"import.noRoom"_s, {input.name}, input.unpacked->errorString());
        const auto done = content == Content::Gzip ? unpack<Gunzip>(file, *input.unpacked, input.name, limits, progress)
                                                   : unpack<Bunzip>(file, *input.unpacked, input.name, limits, progress);
        if (!done) return std::unexpected(done.error());
        input.path = QFileInfo(input.unpacked->fileName()).absoluteFilePath();
        input.unpacked->seek(0);
        content = contentOf(input.unpacked->peek(headSize));
    }
    if (content != Content::Pbf && content != Content::Xml) return fail(Error::Kind::Format, u"osm.foreign"_s, {input.name});
    input.isXml = content == Content::Xml;
    return input;
}

bool looksLikeOsm(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && contentOf(file.peek(headSize)) != Content::Foreign;
}
