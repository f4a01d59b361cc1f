// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/busarea.h"
#include "qml/app/addressentry.h"
#include "qml/app/recordform.h"
#include "qml/places/placesearch.h"
#include "qml/places/shapedrawing.h"
#include "qml/places/stoprows.h"
#include <QTimer>

/** A place being entered or edited, with the bus, the stops or the bench that belong to it. */
class PlaceForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 placeId READ placeId WRITE setPlaceId NOTIFY placeIdChanged)
    Q_PROPERTY(QString name READ name NOTIFY edited)
    Q_PROPERTY(bool isBus READ isBus NOTIFY edited)
    Q_PROPERTY(bool isBench READ isBench NOTIFY edited)
    /** A point on the map, in degrees. */
    Q_PROPERTY(bool hasPoint READ hasPoint NOTIFY edited)
    Q_PROPERTY(double lon READ lon NOTIFY edited)
    Q_PROPERTY(double lat READ lat NOTIFY edited)
    /** "49,44470 7,76900", or what was typed and cannot be read. */
    Q_PROPERTY(QString coordinates READ coordinates NOTIFY edited)
    Q_PROPERTY(QString coordinatesError READ coordinatesError NOTIFY edited)
    /** It lies nowhere, and saving was tried. */
    Q_PROPERTY(QString positionError READ positionError NOTIFY edited)
    /** An area or a route is there, no point; drawn by hand if `drawing` has corners. */
    Q_PROPERTY(bool hasShape READ hasShape NOTIFY edited)
    Q_PROPERTY(ShapeDrawing *drawing READ drawing CONSTANT)
    /** Ids of the municipalities that make up the area of a bus, and their names. */
    Q_PROPERTY(QVariantList towns READ towns NOTIFY edited)
    Q_PROPERTY(QStringList townNames READ townNames NOTIFY edited)
    /** {name, minutes, isKnown, error} in their order. */
    Q_PROPERTY(QVariantList stops READ stops NOTIFY edited)
    Q_PROPERTY(PlaceSearch *stopSearch READ stopSearch CONSTANT)
    /** Name of the bench for the way back; empty where there is none. */
    Q_PROPERTY(QString returnBench READ returnBench NOTIFY edited)
    Q_PROPERTY(PlaceSearch *benchSearch READ benchSearch CONSTANT)
    /** {id, name, metres}: others of the kind so near that they may be the same. */
    Q_PROPERTY(QVariantList alike READ alike NOTIFY alikeChanged)

public:
    explicit PlaceForm(QObject *parent = nullptr);

    qint64 placeId() const { return m_placeId; }
    void setPlaceId(qint64 id);
    QString name() const { return displayName(m_stored.place); }
    bool isBus() const { return m_place.kind == PlaceKind::CommunityBus; }
    bool isBench() const { return m_place.kind == PlaceKind::RideBench; }
    bool hasPoint() const { return pointOf(m_place.geom.bytes).has_value(); }
    double lon() const;
    double lat() const;
    QString coordinates() const;
    QString coordinatesError() const { return m_coordinatesError; }
    QString positionError() const { return m_positionError; }
    bool hasShape() const { return !m_place.geom.bytes.isEmpty() && !hasPoint(); }
    QVariantList towns() const;
    QStringList townNames() const;
    QVariantList stops() const { return m_stops.rows(); }
    ShapeDrawing *drawing() const { return m_drawing; }
    PlaceSearch *stopSearch() const { return m_stopSearch; }
    QString returnBench() const { return m_place.returnBenchUid.isEmpty() ? QString() : m_returnBench; }
    PlaceSearch *benchSearch() const { return m_benchSearch; }
    QVariantList alike() const;

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override;
    void save() override;
    void revert() override;

    Q_INVOKABLE void setPoint(double lon, double lat);
    /** Takes typed coordinates. */
    Q_INVOKABLE void setCoordinates(const QString &typed);
    Q_INVOKABLE void clearPosition();
    /** The area of a bus: all of these municipalities. */
    Q_INVOKABLE void setTowns(const QVariantList &ids);

    /** Takes one of stopSearch.matches, or a stop that has only a name. */
    Q_INVOKABLE void addStop(const QString &uid, const QString &name);
    /** Moves a stop up (-1) or down (1). */
    Q_INVOKABLE void moveStop(int at, int by);
    Q_INVOKABLE void removeStop(int at);
    Q_INVOKABLE void setStopMinutes(int at, const QString &typed);

    /** Takes one of benchSearch.matches; nothing for none. */
    Q_INVOKABLE void setReturnBench(const QString &uid, const QString &name);

Q_SIGNALS:
    void placeIdChanged();
    void alikeChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;
    QStringList partTables() const override { return {QStringLiteral("community_bus_stop")}; }

private:
    struct Opened {
        PlaceEntry entry = {};
        QString returnBench = {};
        QList<AreaTown> towns = {};
    };
    static Result<Opened> load(Sql &sql, qint64 id);
    void show(const Opened &opened);
    void goOnFrom(const Opened &theirs);
    /** What is entered, as it would be stored. */
    PlaceEntry entry() const;
    /** Shows only what fits the kind. */
    void arrange();
    void follow();
    void findAlike();
    void moveTo(const Wkb &geom);
    /** Another geometry, however it came about. */
    void takeGeometry(const Wkb &geom);
    void takeDrawn(const QList<RouteStop> &before, const QList<RouteStop> &now);
    void change();

    qint64 m_placeId = 0;
    Place m_place;
    CommunityBus m_bus;
    StopRows m_stops;
    QList<AreaTown> m_towns;
    QString m_returnBench;
    Opened m_opened;
    PlaceEntry m_stored;
    QString m_typedCoordinates;
    QString m_coordinatesError;
    QString m_positionError;
    QList<NearPlace> m_near;
    PlaceSearch *m_stopSearch;
    PlaceSearch *m_benchSearch;
    ShapeDrawing *m_drawing;
    AddressEntry *m_address = nullptr;
    QTimer m_pause;
    quint64 m_areaRequest = 0;
};
