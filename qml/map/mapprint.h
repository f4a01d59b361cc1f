// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mapsheet.h"
#include "qml/app/workspace.h"
#include "qml/map/arealayer.h"
#include "qml/map/placelayer.h"
#include "qml/map/tilelayer.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** The map of a pane on its way to paper, with what its layers show now; made as a job that can be cancelled. */
class MapPrint : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(MarkLayer *marks MEMBER m_marks REQUIRED)
    Q_PROPERTY(AreaLayer *areas MEMBER m_areas REQUIRED)
    Q_PROPERTY(PlaceLayer *places MEMBER m_places REQUIRED)
    Q_PROPERTY(TileLayer *tiles MEMBER m_tiles REQUIRED)

public:
    using QObject::QObject;

    /** A4, lying or standing as the pane is, with everything that it shows, then opened. @p ending is "pdf" or "png". */
    Q_INVOKABLE void print(const QString &ending);

private:
    SheetContent content() const;

    QPointer<Workspace> m_workspace;
    QPointer<MarkLayer> m_marks;
    QPointer<AreaLayer> m_areas;
    QPointer<PlaceLayer> m_places;
    QPointer<TileLayer> m_tiles;
};
