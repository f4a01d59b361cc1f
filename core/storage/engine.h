// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/place.h"
#include "core/base/result.h"
#include "core/storage/location.h"
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>

/** A geometry in the engine's own form, and the box around it. */
struct StoredShape {
    QByteArray bytes = {};
    UtmBox box = {};
};

/**
 * Everything that SpatiaLite and PostGIS say differently. The schema and all tasks are written once, in SQL that both
 * understand; the words in braces of the schema text come from here.
 */
struct Engine {
    QString driver;
    /** {id} {bigint} {real} {strict} {keyed} {blob} {geom} {sorted} in the schema text; keyed: rows lie in the order of their key. */
    QHash<QString, QString> words;
    /** Begin a transaction that only reads one consistent state. */
    QString beginRead;
    /** Begin a transaction that writes; both engines let one writer in at a time. */
    QStringList beginWrite;
    /** Condition "the geometry of table %1 meets the box", to be bound with west, south, east, north. */
    QString inBox;
    /** Ends an insert that has to tell the new id; empty where the connection knows it. */
    QString returning;
    /** Tells other programs inside the writing transaction that there is news; empty where they notice by themselves. */
    QString wake;
    /** Expression for the connection's role; empty where there are none. */
    QString login;
    /** Lets others see that this connection works on a row, and takes it back, both to be bound with a number for the table and the row's
     * id; ends with the connection. Empty where nobody else can be there. */
    QString hold;
    QString letGo;
    /** Roles that hold a row as above, without this connection's. */
    QString holders;
    /** Statements that make deleted rows unreadable in what the engine keeps on disk; run outside of transactions. */
    QStringList compact;
    /** Settings of a fresh connection. */
    Result<> (*prepare)(const QSqlDatabase &);
    /** Statements that make column geom of a new table spatial. */
    QStringList (*spatial)(const QString &table, const QString &type);
    /** Switches the upkeep of spatial indexes off and on, for many rows at once. */
    Result<> (*keepIndexes)(const QSqlDatabase &, bool on);
    /** A geometry as the engine stores it; nothing where it is no sound point or multipolygon. Null where the engine is fast without. */
    std::optional<StoredShape> (*store)(const Wkb &);
    /** Adds a row to the spatial index of table %1, to be bound with id, west, east, south, north. */
    QString addToIndex;
    /** Aggregate that strings whole numbers of many rows together: these columns row after row, eight bytes each, the highest first. No
     * value is the least number. */
    QString (*packed)(const QStringList &columns);
    /** East and north of the point in column %1, in whole millimetres. */
    QString eastMm;
    QString northMm;
    /** While it is set, a running query asks it now and then and ends where it is cancelled. Null where the engine cannot. */
    void (*watch)(const QSqlDatabase &, const Progress *progress);
    /** What went wrong, from the driver's words. */
    Error (*explain)(const QSqlError &);
};

const Engine &spatialite();
const Engine &postgis();
const Engine &engineOf(const Location &location);

/** Runs one statement without values. */
Result<> execute(const QSqlDatabase &db, const Engine &engine, const QString &statement);
/** The first value of the first row; an invalid one where there is no row. */
Result<QVariant> scalar(const QSqlDatabase &db, const Engine &engine, const QString &statement);
