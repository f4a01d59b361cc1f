// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/basemap/basemap.h"
#include "geo/basecell.h"
#include "geo/mercator.h"
#include "import/osmfile.h"
#include <map>

/** Takes from an OSM file what a base map shows, thinned and cut into the squares of each level. */
class BaseCells : public OsmTaker
{
public:
    void node(const OsmNode &node) override;
    void way(const OsmWay &way) override;
    void area(const OsmArea &area) override;

    /** How many things of each kind are on the map. */
    const std::map<BaseKind, qint64> &counts() const { return m_counts; }
    qint64 features() const;
    /** Around everything on it. */
    const MercatorBox &box() const { return m_box; }
    /** True where the file holds more than a base map takes; what came after that was left out. */
    bool isFull() const { return m_bytes > mostBytes; }
    /** Packed for the register; may be called once. */
    QList<BaseCell> take();

    static constexpr qint64 mostBytes = 600LL << 20;

private:
    using Points = std::vector<QPointF>;
    void add(BaseKind kind, const QString &name, const std::vector<std::vector<LonLat>> &parts);
    void addToLevel(size_t level, BaseKind kind, const QString &name, const std::vector<std::vector<Mercator>> &parts);
    void addToCells(int level, BaseKind kind, const QString &name, const std::vector<Points> &parts);

    std::map<BaseCellKey, BasePacker> m_cells;
    std::map<BaseKind, qint64> m_counts;
    MercatorBox m_box;
    qint64 m_bytes = 0;
};
