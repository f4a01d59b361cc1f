// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/shapeblob.h"
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <limits>

namespace {
constexpr quint32 pointType = 1;
constexpr quint32 polygonType = 3;
constexpr quint32 multiPolygonType = 6;
constexpr char littleEndian = 1;
constexpr char entityMark = 0x69;

/** Goes through the WKB, marks its polygons the way SpatiaLite does, and widens the box. */
class Walk
{
public:
    explicit Walk(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    bool run()
    {
        if (!take(littleEndian)) return false;
        const quint32 type = number();
        if (type != pointType && type != multiPolygonType) return false;
        const quint32 polygons = type == pointType ? 0 : number();
        for (quint32 i = 0; i < polygons && m_isWhole; ++i) polygon();
        if (type == pointType) points(1);
        return m_isWhole && (type == pointType || polygons > 0) && m_at == m_bytes.size();
    }
    const QByteArray &bytes() const { return m_bytes; }
    UtmBox box;

private:
    bool take(char wanted)
    {
        m_isWhole = m_isWhole && m_at < m_bytes.size() && m_bytes[m_at] == wanted;
        ++m_at;
        return m_isWhole;
    }

    quint32 number()
    {
        m_isWhole = m_isWhole && m_bytes.size() - m_at >= qsizetype(sizeof(quint32));
        if (!m_isWhole) return 0;
        const auto value = qFromLittleEndian<quint32>(m_bytes.constData() + m_at);
        m_at += qsizetype(sizeof(quint32));
        return value;
    }

    void polygon()
    {
        if (!take(littleEndian)) return;
        m_bytes[m_at - 1] = entityMark;
        m_isWhole = number() == polygonType && m_isWhole;
        const quint32 rings = number();
        for (quint32 i = 0; i < rings && m_isWhole; ++i) ring();
    }

    void ring() { points(number()); }

    void points(qsizetype count)
    {
        constexpr qsizetype pointSize = 2 * sizeof(double);
        m_isWhole = m_isWhole && (m_bytes.size() - m_at) / pointSize >= count;
        if (!m_isWhole) return;
        for (qsizetype i = 0; i < count; ++i, m_at += pointSize) {
            const auto east = qFromLittleEndian<double>(m_bytes.constData() + m_at);
            const auto north = qFromLittleEndian<double>(m_bytes.constData() + m_at + sizeof(double));
            m_isWhole = m_isWhole && std::isfinite(east) && std::isfinite(north);
            box = {std::min(box.west, east), std::min(box.south, north), std::max(box.east, east), std::max(box.north, north)};
        }
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_isWhole = true;
};

template<class T> void append(QByteArray &bytes, T value)
{
    const T stored = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&stored), sizeof(T));
}
}

std::optional<StoredShape> storedShape(const Wkb &wkb)
{
    constexpr qsizetype frame = 64;
    constexpr qint32 epsg = 25832;
    constexpr double farthest = std::numeric_limits<double>::max();
    Walk walk(wkb.bytes);
    walk.box = {farthest, farthest, -farthest, -farthest};
    if (!walk.run()) return {};
    StoredShape shape{{}, walk.box};
    shape.bytes.reserve(wkb.bytes.size() + frame);
    shape.bytes.append('\0').append(littleEndian);
    append(shape.bytes, epsg);
    for (const double edge : {walk.box.west, walk.box.south, walk.box.east, walk.box.north}) append(shape.bytes, edge);
    shape.bytes.append('\x7c').append(walk.bytes().sliced(1)).append('\xfe');
    return shape;
}
