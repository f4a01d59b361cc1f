// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QDate>

/** Where imported places come from, once for each source: what a map has to say about it. */
struct PlaceSource {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString licence MEMBER licence)
    Q_PROPERTY(QString credit MEMBER credit)
    Q_PROPERTY(QString file MEMBER file)
    Q_PROPERTY(QDate stand MEMBER stand)
    Q_PROPERTY(QDate readOn MEMBER readOn)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** What Place::originKey begins with, before a colon: "osm", "gtfs:vvs", "freifunk:ulm". */
    QString key = {};
    QString name = {};
    QString licence = {};
    /** The line that the licence asks for beside every map. */
    QString credit = {};
    /** The file read last, without its folder. */
    QString file = {};
    /** The day whose state the file shows; invalid where it does not say. */
    QDate stand = {};
    QDate readOn = {};
    bool operator==(const PlaceSource &) const = default;
};

/** By name. */
Result<QList<PlaceSource>> listPlaceSources(Sql &sql);
/** Adds it, or changes the one with its key. */
Result<> keepPlaceSource(Sql &sql, PlaceSource source);
