// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QByteArray>
#include <QPoint>
#include <QRect>
#include <QString>
#include <array>
#include <optional>
#include <vector>

/** What lies on a base map, in the order in which it is drawn. The numbers are stored: new ones go to the end of their group's room. */
enum class BaseKind : quint8 {
    Residential = 1,
    Business,
    Forest = 5,
    Park,
    Water = 10,
    River = 15,
    Stream,
    Building = 20,
    Path = 30,
    Service,
    Pedestrian,
    Street,
    Tertiary,
    Secondary,
    Primary,
    Motorway,
    Rail = 50,
    Tram,
    City = 60,
    Town,
    Village,
    Suburb,
    Hamlet
};

inline bool isArea(BaseKind kind)
{
    return kind <= BaseKind::Water || kind == BaseKind::Building;
}
inline bool isPlaceName(BaseKind kind)
{
    return kind >= BaseKind::City;
}

/** Units across a cell, so that a tenth of a metre counts in the nearest level. */
inline constexpr int baseCellExtent = 16384;
/** So far beyond the edge of a cell things go on, so that wide lines and their ends are whole. */
inline constexpr int baseCellMargin = baseCellExtent / 32;
/** Levels that are kept; a tile is drawn from the nearest one above it. */
inline constexpr std::array baseLevels{8, 11, 13, 14};
inline constexpr int farthestBaseZoom = 8;
inline constexpr int nearestBaseZoom = 20;

/** Rings of an area (filled odd-even), lines, or one place. */
using BaseParts = std::vector<std::vector<QPoint>>;

/** One thing in a cell, in units from the cell's north-west corner. */
struct BaseFeature {
    BaseKind kind = BaseKind::Residential;
    /** Of streets, waters and places; else empty. */
    QString name = {};
    BaseParts parts = {};
    QRect box = {};
};

/** Things of one cell on their way into the register: small numbers for short steps between points. */
class BasePacker
{
public:
    void add(BaseKind kind, const QString &name, const BaseParts &parts);
    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }
    QByteArray packed() const;

private:
    QByteArray m_bytes;
};

/** In the order in which they are drawn; nothing where the bytes are not what BasePacker makes. */
std::optional<std::vector<BaseFeature>> unpackBaseCell(const QByteArray &content);
