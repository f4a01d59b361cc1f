// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/areadrawing.h"
#include <QFutureWatcher>
#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

/** Areas for maps to show: given once, prepared in the background, shared by every layer that shows them. */
class MapAreas : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** True while areas are being prepared; the ones before stay on the map. */
    Q_PROPERTY(bool pending READ isPending NOTIFY pendingChanged FINAL)
    Q_PROPERTY(int progress READ progress NOTIFY pendingChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /** In degrees: x west, y south, width, height; null without areas. */
    Q_PROPERTY(QRectF box READ box NOTIFY changed FINAL)
    /** Names of the groups that are not foreign, in the order of the alphabet. */
    Q_PROPERTY(QStringList groupNames READ groupNames NOTIFY changed FINAL)
    /** Credit line of the data; always shown on the map. */
    Q_PROPERTY(QString attribution READ attribution WRITE setAttribution NOTIFY attributionChanged FINAL)

public:
    explicit MapAreas(QObject *parent = nullptr);
    ~MapAreas() override;

    /** Replaces what is shown as soon as it is prepared; a preparation under way is cancelled. */
    void load(std::vector<Area> areas);
    /** Null until the first areas are prepared. */
    const std::shared_ptr<const AreaDrawing> &drawing() const { return m_drawing; }

    bool isPending() const { return m_watcher.isRunning(); }
    int progress() const { return m_watcher.progressValue(); }
    int count() const { return m_drawing ? int(m_drawing->areas.size()) : 0; }
    QRectF box() const;
    /** The same around one area; null where there is none with this id. */
    Q_INVOKABLE QRectF boxOf(qint64 id) const;
    QStringList groupNames() const;
    QString attribution() const { return m_attribution; }
    void setAttribution(const QString &attribution);

Q_SIGNALS:
    void changed();
    void pendingChanged();
    void attributionChanged();

private:
    void take();

    std::shared_ptr<const AreaDrawing> m_drawing;
    QFutureWatcher<Result<std::shared_ptr<const AreaDrawing>>> m_watcher;
    QString m_attribution;
};
