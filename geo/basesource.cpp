// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/basesource.h"
#include "geo/basenames.h"
#include "geo/basepainter.h"
#include "geo/projection.h"
#include <QCache>
#include <QMutex>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using Features = std::shared_ptr<const std::vector<BaseFeature>>;
using Names = std::shared_ptr<const std::vector<BaseName>>;

constexpr int cachedCells = 48;
constexpr int cachedNames = 96;

QString textOf(BaseCellKey key)
{
    return u"%1/%2/%3"_s.arg(key.level).arg(key.x).arg(key.y);
}

class BaseSource : public TileSource
{
public:
    BaseSource(TileInfo info, std::function<QByteArray(BaseCellKey)> read, QSet<QString> elsewhere)
        : m_info(std::move(info)), m_read(std::move(read)), m_elsewhere(std::move(elsewhere))
    {
    }

    TileInfo info() const override { return m_info; }

    QImage tile(TileKey key, const TileLook &look) const override
    {
        if (key.zoom < m_info.minZoom || key.zoom > m_info.maxZoom) return {};
        BaseTile tile;
        const auto level = std::ranges::find_last_if(baseLevels, [&](int one) { return one <= key.zoom; });
        const int deeper = key.zoom - *level.begin();
        const BaseCellKey cell{*level.begin(), key.x >> deeper, key.y >> deeper};
        tile.zoom = key.zoom + (look.isHalf ? 0.5 : 0);
        tile.side = tilePixels(look);
        tile.cellSide = tile.side * std::exp2(deeper);
        tile.corner = {(key.x - (cell.x << deeper)) * tile.side, (key.y - (cell.y << deeper)) * tile.side};
        const Features features = featuresOf(cell);
        const Names names = namesOf(cell, features, tile, look.theme);
        return drawBaseTile(tile, *features, *names, look);
    }

private:
    Features featuresOf(BaseCellKey cell) const
    {
        const QString key = textOf(cell);
        {
            const QMutexLocker lock(&m_mutex);
            if (const Features *found = m_cells.object(key)) return *found;
        }
        auto unpacked = unpackBaseCell(m_read(cell));
        auto features = std::make_shared<const std::vector<BaseFeature>>(unpacked ? std::move(*unpacked) : std::vector<BaseFeature>());
        const QMutexLocker lock(&m_mutex);
        m_cells.insert(key, new Features(features));
        return features;
    }

    Names namesOf(BaseCellKey cell, const Features &features, const BaseTile &tile, MapTheme theme) const
    {
        const QString key = textOf(cell) + u" %1 %2"_s.arg(tile.zoom).arg(int(theme));
        {
            const QMutexLocker lock(&m_mutex);
            if (const Names *found = m_names.object(key)) return *found;
        }
        auto names = std::make_shared<const std::vector<BaseName>>(placeBaseNames(*features, tile.cellSide, tile.zoom, theme, m_elsewhere));
        const QMutexLocker lock(&m_mutex);
        m_names.insert(key, new Names(names));
        return names;
    }

    TileInfo m_info;
    std::function<QByteArray(BaseCellKey)> m_read;
    QSet<QString> m_elsewhere;
    mutable QMutex m_mutex;
    mutable QCache<QString, Features> m_cells{cachedCells};
    mutable QCache<QString, Names> m_names{cachedNames};
};
}

std::shared_ptr<const TileSource> baseMapSource(
    const BaseMap &map, std::function<QByteArray(BaseCellKey)> read, const QSet<QString> &writtenElsewhere)
{
    TileInfo info{.name = map.name, .attribution = map.attribution, .minZoom = farthestBaseZoom, .maxZoom = nearestBaseZoom, .box = {}};
    info.box.add(toMercator(LonLat{map.west, map.south}));
    info.box.add(toMercator(LonLat{map.east, map.north}));
    info.isDrawn = true;
    return std::make_shared<const BaseSource>(std::move(info), std::move(read), writtenElsewhere);
}

std::function<QByteArray(BaseCellKey)> cellReader(const std::shared_ptr<Database> &database, const QString &mapUid)
{
    return [open = std::weak_ptr(database), mapUid](BaseCellKey key) {
        const auto register_ = open.lock();
        if (!register_) return QByteArray();
        auto content = register_->read([mapUid, key](Sql &sql) { return baseCellContent(sql, mapUid, key); });
        content.waitForFinished();
        return content.resultCount() > 0 ? content.takeResult().value_or(QByteArray()) : QByteArray();
    };
}
