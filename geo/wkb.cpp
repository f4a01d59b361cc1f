// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/wkb.h"
#include <QtEndian>
#include <cmath>
#include <cstring>

namespace {
using namespace Qt::StringLiterals;

constexpr quint32 lineType = 2;
constexpr quint32 multiLineType = 5;
constexpr quint32 polygonType = 3;
constexpr quint32 multiPolygonType = 6;
constexpr qsizetype placeBytes = 16;

std::unexpected<Error> damaged(QString detail)
{
    return fail(Error::Kind::Format, u"geometry.damaged"_s, {}, std::move(detail));
}

// Reads from the front of the bytes; once it ran out, everything it gives is zero and isGood() false.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) { }

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_bytes.isEmpty(); }

    quint8 byte() { return take<quint8>(); }
    quint32 number() { return take<quint32>(); }
    double coordinate() { return take<double>(); }

    // A count is only believed if that many things of at least this size can still follow.
    std::optional<quint32> count(qsizetype smallest)
    {
        const quint32 announced = number();
        if (!m_isGood || announced > quint64(m_bytes.size() / smallest)) return {};
        return announced;
    }

private:
    template<class T> T take()
    {
        if (m_bytes.size() < qsizetype(sizeof(T))) {
            m_isGood = false;
            m_bytes = {};
            return {};
        }
        const T value = qFromLittleEndian<T>(m_bytes.data());
        m_bytes = m_bytes.sliced(sizeof(T));
        return value;
    }

    QByteArrayView m_bytes;
    bool m_isGood = true;
};

Result<Line> readPlaces(Reader &reader, quint32 least)
{
    const auto count = reader.count(placeBytes);
    if (!count) return damaged(u"more places than bytes"_s);
    if (*count < least) return damaged(u"%1 places only"_s.arg(*count));
    Line line(*count);
    for (Utm &place : line) {
        place.east = reader.coordinate();
        place.north = reader.coordinate();
        if (!std::isfinite(place.east) || !std::isfinite(place.north)) return damaged(u"coordinate is not finite"_s);
    }
    return line;
}

Result<Ring> readRing(Reader &reader)
{
    constexpr quint32 smallestRing = 4;
    Result<Ring> ring = readPlaces(reader, smallestRing);
    if (ring && ring->front() != ring->back()) return damaged(u"ring is not closed"_s);
    return ring;
}

Result<Polygon> readRings(Reader &reader)
{
    const auto count = reader.count(sizeof(quint32));
    if (!count) return damaged(u"more rings than bytes"_s);
    Polygon polygon;
    polygon.reserve(*count);
    for (quint32 i = 0; i < *count; ++i) {
        Result<Ring> ring = readRing(reader);
        if (!ring) return std::unexpected(ring.error());
        polygon.push_back(std::move(*ring));
    }
    return polygon;
}

/** The type behind the byte order; it must be @p single or @p several. */
Result<quint32> readType(Reader &reader, quint32 single, quint32 several)
{
    const quint8 order = reader.byte();
    const quint32 type = reader.number();
    if (!reader.isGood()) return damaged(u"no header"_s);
    if (order != 1) return damaged(u"byte order %1"_s.arg(order));
    if (type != single && type != several) return fail(Error::Kind::Format, u"geometry.kind"_s, {}, u"type %1"_s.arg(type));
    return type;
}

Result<MultiPolygon> readParts(Reader &reader)
{
    const auto count = reader.count(1 + 2 * sizeof(quint32));
    if (!count) return damaged(u"more parts than bytes"_s);
    MultiPolygon polygons;
    polygons.reserve(*count);
    for (quint32 i = 0; i < *count; ++i) {
        const Result<quint32> type = readType(reader, polygonType, multiPolygonType);
        if (!type) return std::unexpected(type.error());
        if (*type != polygonType) return damaged(u"part is no polygon"_s);
        Result<Polygon> polygon = readRings(reader);
        if (!polygon) return std::unexpected(polygon.error());
        if (!polygon->empty()) polygons.push_back(std::move(*polygon));
    }
    return polygons;
}

void append(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append(QByteArray &bytes, double number)
{
    const auto little = qToLittleEndian(std::bit_cast<quint64>(number));
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append(QByteArray &bytes, const Line &line)
{
    append(bytes, quint32(line.size()));
    for (const Utm &place : line) {
        append(bytes, place.east);
        append(bytes, place.north);
    }
}

void appendHeader(QByteArray &bytes, quint32 type)
{
    bytes.append('\1');
    append(bytes, type);
}

void append(QByteArray &bytes, const Polygon &polygon)
{
    appendHeader(bytes, polygonType);
    append(bytes, quint32(polygon.size()));
    for (const Ring &ring : polygon) append(bytes, ring);
}
}

Result<std::vector<Line>> readLines(QByteArrayView wkb)
{
    Reader reader(wkb);
    const Result<quint32> type = readType(reader, lineType, multiLineType);
    if (!type) return std::unexpected(type.error());
    const auto count = *type == lineType ? std::optional<quint32>(1) : reader.count(1 + 2 * sizeof(quint32));
    if (!count) return damaged(u"more lines than bytes"_s);
    std::vector<Line> lines;
    for (quint32 i = 0; i < *count; ++i) {
        if (*type == multiLineType)
            if (const auto part = readType(reader, lineType, lineType); !part) return std::unexpected(part.error());
        Result<Line> line = readPlaces(reader, 2);
        if (!line) return std::unexpected(line.error());
        lines.push_back(std::move(*line));
    }
    if (!reader.isAtEnd()) return damaged(u"bytes behind the end"_s);
    if (lines.empty()) return fail(Error::Kind::Format, u"geometry.empty"_s);
    return lines;
}

Wkb toWkb(const std::vector<Line> &lines)
{
    QByteArray bytes;
    if (lines.size() != 1) {
        appendHeader(bytes, multiLineType);
        append(bytes, quint32(lines.size()));
    }
    for (const Line &line : lines) {
        appendHeader(bytes, lineType);
        append(bytes, line);
    }
    return {bytes};
}

Result<MultiPolygon> readPolygons(QByteArrayView wkb)
{
    Reader reader(wkb);
    const Result<quint32> type = readType(reader, polygonType, multiPolygonType);
    if (!type) return std::unexpected(type.error());
    Result<MultiPolygon> polygons;
    if (*type == multiPolygonType) {
        polygons = readParts(reader);
    } else if (Result<Polygon> polygon = readRings(reader); !polygon) {
        polygons = std::unexpected(polygon.error());
    } else if (!polygon->empty()) {
        polygons->push_back(std::move(*polygon));
    }
    if (!polygons) return polygons;
    if (!reader.isAtEnd()) return damaged(u"bytes behind the end"_s);
    if (polygons->empty()) return fail(Error::Kind::Format, u"geometry.empty"_s);
    return polygons;
}

Wkb toWkb(const MultiPolygon &polygons)
{
    QByteArray bytes;
    if (polygons.size() == 1) {
        append(bytes, polygons.front());
        return {bytes};
    }
    appendHeader(bytes, multiPolygonType);
    append(bytes, quint32(polygons.size()));
    for (const Polygon &polygon : polygons) append(bytes, polygon);
    return {bytes};
}
