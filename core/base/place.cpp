// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/place.h"
#include <QtEndian>
#include <cmath>
#include <cstring>

namespace {
constexpr int headerSize = 5;
constexpr quint32 pointType = 1, polygonType = 3, multiPolygonType = 6;
}

double metresBetween(Utm a, Utm b)
{
    return std::hypot(a.east - b.east, a.north - b.north);
}

Wkb toWkb(Utm place)
{
    QByteArray bytes(headerSize + 16, Qt::Uninitialized);
    bytes[0] = 1;
    qToLittleEndian(pointType, bytes.data() + 1);
    qToLittleEndian(place.east, bytes.data() + headerSize);
    qToLittleEndian(place.north, bytes.data() + headerSize + 8);
    return {bytes};
}

Wkb multiPolygonOf(const Wkb &area)
{
    const QByteArray &bytes = area.bytes;
    if (bytes.size() < headerSize || bytes[0] != 1 || qFromLittleEndian<quint32>(bytes.constData() + 1) != polygonType) return area;
    QByteArray head(headerSize + 4, Qt::Uninitialized);
    head[0] = 1;
    qToLittleEndian(multiPolygonType, head.data() + 1);
    qToLittleEndian<quint32>(1, head.data() + headerSize);
    return {head + bytes};
}

std::optional<Utm> pointOf(const QByteArray &wkb)
{
    if (wkb.size() != headerSize + 16 || wkb[0] != 1 || qFromLittleEndian<quint32>(wkb.constData() + 1) != pointType) return {};
    const Utm place{qFromLittleEndian<double>(wkb.constData() + headerSize), qFromLittleEndian<double>(wkb.constData() + headerSize + 8)};
    if (!std::isfinite(place.east) || !std::isfinite(place.north)) return {};
    return place;
}
