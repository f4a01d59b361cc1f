// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/tiles.h"
#include "qml/map/mapbackground.h"
#include "qml/map/maplayer.h"
#include <QCache>
#include <QColor>
#include <QPointer>
#include <QSet>
#include <QTimer>

/** A background map of tiles, quiet so that marks lead. Without a background it draws nothing. */
class TileLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MapBackground *background READ background WRITE setBackground NOTIFY backgroundChanged FINAL)
    /** What is wrong with it, in words; empty when all is well. */
    Q_PROPERTY(QString error READ error NOTIFY backgroundChanged FINAL)
    Q_PROPERTY(bool available READ isAvailable NOTIFY backgroundChanged FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY backgroundChanged FINAL)
    /** Drawn by ourselves, quiet already; false for pictures of others. */
    Q_PROPERTY(bool drawn READ isDrawn NOTIFY backgroundChanged FINAL)
    /** The ground that pictures are mixed into. */
    Q_PROPERTY(QColor groundColor READ groundColor WRITE setGroundColor NOTIFY lookChanged FINAL)
    /** "light", "dark" or "contrast": of maps that are drawn here; greys of pictures are turned around where it is not light. */
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY lookChanged FINAL)
    /** Tiles of the view that are still being read. */
    Q_PROPERTY(int pending READ pending NOTIFY pendingChanged FINAL)
    Q_PROPERTY(int visibleCount READ visibleCount NOTIFY pendingChanged FINAL)

public:
    explicit TileLayer(QQuickItem *parent = nullptr);

    MapBackground *background() const { return m_background; }
    void setBackground(MapBackground *background);
    QString error() const { return m_background ? m_background->error() : QString(); }
    bool isAvailable() const { return m_source != nullptr; }
    QString attribution() const { return m_info.attribution; }
    bool isDrawn() const { return m_info.isDrawn; }
    QColor groundColor() const { return m_ground; }
    void setGroundColor(const QColor &color);
    QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    int pending() const { return int(m_requested.size()); }
    int visibleCount() const { return int(m_drawn.size()); }

Q_SIGNALS:
    void backgroundChanged();
    void lookChanged();
    void pendingChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    /** A tile in one of its two sizes. */
    struct Wanted {
        TileKey key;
        bool isHalf = false;
        bool operator==(const Wanted &) const = default;
    };
    friend size_t qHash(const Wanted &wanted, size_t seed) { return qHashMulti(seed, wanted.key, wanted.isHalf); }
    struct Drawn {
        /** The tile whose picture is drawn: the wanted one, or another one while that is being read. */
        Wanted from;
        QRectF rect;
        /** The part of the picture, 0 to 1. */
        QRectF part;
    };
    class TilesNode;
    void takeSource();
    void forgetTiles();
    void request(const Wanted &wanted);
    void take(const Wanted &wanted, const QImage &picture, int generation);
    std::optional<Drawn> bestFor(const Wanted &wanted, const QRectF &rect);

    QPointer<MapBackground> m_background;
    std::shared_ptr<const TileSource> m_source;
    TileInfo m_info;
    QColor m_ground = Qt::white;
    QString m_theme = QStringLiteral("light");
    /** Counts up when what is being read is no longer wanted. */
    int m_generation = 0;
    QCache<Wanted, QImage> m_cache;
    QSet<Wanted> m_requested;
    QSet<Wanted> m_missing;
    QList<Drawn> m_drawn;
    /** Asks again for what could not be fetched. */
    QTimer m_again;
};
