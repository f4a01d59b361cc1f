// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/map/mapareas.h"
#include "qml/map/mapmarks.h"
#include <QHash>
#include <QUrl>

/** Areas and marks for map tests: a made-up district of squares, or the real one. */
class MapSample : public QObject
{
    Q_OBJECT
    Q_PROPERTY(MapAreas *areas READ areas CONSTANT)
    Q_PROPERTY(MapMarks *marks READ marks CONSTANT)
    /** Folder for pictures to look at; empty for none. */
    Q_PROPERTY(QString shots READ shots CONSTANT)

public:
    explicit MapSample(QObject *parent = nullptr);

    MapAreas *areas() const { return m_areas; }
    MapMarks *marks() const { return m_marks; }
    QString shots() const { return qEnvironmentVariable("BLEIBE_TEST_SHOTS"); }

    /** Four squares of 4 km in two groups, the first with its south west corner at 400000, 5470000. */
    Q_INVOKABLE void loadSquares();
    /** The real municipalities of the sample. */
    Q_INVOKABLE void loadDistrict();
    /** Marks so many metres east and north of the squares' corner: {id, east, north, status, stale}. */
    Q_INVOKABLE void setMarks(const QVariantList &marks);
    /** Marks near the middle of real municipalities: {name, east, north, status, stale}. */
    Q_INVOKABLE void setMarksIn(const QVariantList &marks);
    /** Many marks all over the squares, which lie in the real district. */
    Q_INVOKABLE void scatter(int count);
    /** Many marks around the middles of the real municipalities. */
    Q_INVOKABLE void scatterInDistrict(int count);
    Q_INVOKABLE QUrl data(const QString &path) const;

private:
    MapAreas *m_areas;
    MapMarks *m_marks;
    QHash<QString, Utm> m_middles;
};
