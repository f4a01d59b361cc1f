// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** A background map that the register holds and we draw: where it is from and what it covers. */
struct BaseMap {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString attribution MEMBER attribution)
    Q_PROPERTY(QString licence MEMBER licence)
    Q_PROPERTY(QDate stand MEMBER stand)
    Q_PROPERTY(QDateTime importedAt MEMBER importedAt)
    Q_PROPERTY(double west MEMBER west)
    Q_PROPERTY(double south MEMBER south)
    Q_PROPERTY(double east MEMBER east)
    Q_PROPERTY(double north MEMBER north)
    Q_PROPERTY(qint64 features MEMBER features)
    Q_PROPERTY(qint64 cells MEMBER cells)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** Of the file it came from. */
    QString name = {};
    /** To be shown wherever the map is. */
    QString attribution = {};
    QString licence = {};
    /** Of the data; invalid where the file does not tell. */
    QDate stand = {};
    QDateTime importedAt = {};
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    /** Things on it, and squares they lie in. */
    qint64 features = 0;
    qint64 cells = 0;
    bool operator==(const BaseMap &) const = default;
};

/** One square of a base map: the tile of this zoom, column and row. */
struct BaseCellKey {
    int level = 0;
    int x = 0;
    int y = 0;
    auto operator<=>(const BaseCellKey &) const = default;
};

struct BaseCell {
    BaseCellKey key = {};
    /** As in geo/basecell.h. */
    QByteArray content = {};
};

/** The map that counts; nothing where there is none. */
Result<std::optional<BaseMap>> currentBaseMap(Sql &sql);
/** Empty where nothing lies there. */
Result<QByteArray> baseCellContent(Sql &sql, const QString &mapUid, BaseCellKey key);
/** Whether the map that counts is of the same day and has the same squares. */
Result<bool> isCurrentBaseMap(Sql &sql, const BaseMap &map, const QList<BaseCell> &cells);
/** Replaces the map that counts by this one, as one step. The squares of the one before stay, so that it can be taken back. */
Result<BaseMap> storeBaseMap(Sql &sql, BaseMap map, const QList<BaseCell> &cells);
/** Takes the map away, as one step. */
Result<> removeBaseMap(Sql &sql);
