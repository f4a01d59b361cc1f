// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/tiles.h"
#include "qml/map/maplayer.h"
#include <QCache>
#include <QColor>
#include <QSet>
#include <QUrl>

/** A background map of tiles from a file, drawn quietly so that marks lead. Without a file it draws nothing. */
class TileLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    /** An MBTiles file with pictures; empty for none. */
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY fileChanged FINAL)
    /** What is wrong with the file, in words; empty when all is well. */
    Q_PROPERTY(QString error READ error NOTIFY fileChanged FINAL)
    Q_PROPERTY(bool available READ isAvailable NOTIFY fileChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY fileChanged FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY fileChanged FINAL)
    /** The ground tiles are mixed into. */
    Q_PROPERTY(QColor groundColor READ groundColor WRITE setGroundColor NOTIFY lookChanged FINAL)
    /** Greys are turned around, for the dark look. */
    Q_PROPERTY(bool inverted READ isInverted WRITE setInverted NOTIFY lookChanged FINAL)
    /** Tiles of the view that are still being read. */
    Q_PROPERTY(int pending READ pending NOTIFY pendingChanged FINAL)
    Q_PROPERTY(int visibleCount READ visibleCount NOTIFY pendingChanged FINAL)

public:
    explicit TileLayer(QQuickItem *parent = nullptr);

    QUrl file() const { return m_file; }
    void setFile(const QUrl &file);
    QString error() const { return m_error; }
    bool isAvailable() const { return m_source != nullptr; }
    QString name() const { return m_info.name; }
    QString attribution() const { return m_info.attribution; }
    QColor groundColor() const { return m_ground; }
    void setGroundColor(const QColor &color);
    bool isInverted() const { return m_isInverted; }
    void setInverted(bool inverted);
    int pending() const { return int(m_requested.size()); }
    int visibleCount() const { return int(m_drawn.size()); }

Q_SIGNALS:
    void fileChanged();
    void lookChanged();
    void pendingChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    struct Drawn {
        /** The tile whose picture is drawn: the wanted one, or one above it while it is being read. */
        TileKey from;
        QRectF rect;
        /** The part of the picture, 0 to 1. */
        QRectF part;
    };
    void forgetTiles();
    void request(TileKey key);
    void take(TileKey key, const QImage &picture, int generation);
    std::optional<Drawn> bestFor(TileKey key, const QRectF &rect);

    QUrl m_file;
    QString m_error;
    std::shared_ptr<const TileSource> m_source;
    TileInfo m_info;
    QColor m_ground = Qt::white;
    bool m_isInverted = false;
    /** Counts up when what is being read is no longer wanted. */
    int m_generation = 0;
    QCache<TileKey, QImage> m_cache;
    QSet<TileKey> m_requested;
    QSet<TileKey> m_missing;
    QList<Drawn> m_drawn;
};
