// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QDate>
#include <optional>

/** A census whose results lie in cells of a grid, such as "Zensus 2022". */
struct Grid {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString licence MEMBER licence)
    Q_PROPERTY(QString credit MEMBER credit)
    Q_PROPERTY(QDate stand MEMBER stand)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** Its name, by which a further file of the same census is known. */
    QString source = {};
    QString licence = {};
    /** The line that the licence asks for beside every map. */
    QString credit = {};
    /** The day of the count; invalid where unknown. */
    QDate stand = {};
    bool operator==(const Grid &) const = default;
};

/** One square cell of the European grid (EPSG:3035). What was withheld or not counted is unknown, never zero. */
struct GridCell {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 gridId MEMBER gridId)
    Q_PROPERTY(int sizeM MEMBER sizeM)
    Q_PROPERTY(int east MEMBER east)
    Q_PROPERTY(int north MEMBER north)
    Q_PROPERTY(std::optional<int> inhabitants MEMBER inhabitants)
    Q_PROPERTY(std::optional<int> dwellings MEMBER dwellings)
    Q_PROPERTY(std::optional<int> vacantDwellings MEMBER vacantDwellings)
    Q_PROPERTY(std::optional<int> vacancyRate MEMBER vacancyRate)
    Q_PROPERTY(Wkb geom MEMBER geom)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 gridId = 0;
    /** Length of a side: 100, 1000 or 10,000 metres. */
    int sizeM = 0;
    /** South-west corner in metres, EPSG:3035. */
    int east = 0;
    int north = 0;
    std::optional<int> inhabitants = {};
    std::optional<int> dwellings = {};
    std::optional<int> vacantDwellings = {};
    /** Hundredths of a percent of all dwellings. */
    std::optional<int> vacancyRate = {};
    /** The centre in EPSG:25832. */
    Wkb geom = {};
    bool operator==(const GridCell &) const = default;
};

/** The cells of one census and size whose centres are asked for; everywhere where there is no box. */
struct GridView {
    qint64 gridId = 0;
    int sizeM = 0;
    std::optional<UtmBox> box = {};
};

/** A sum that says how much of it is unknown. */
struct CellSum {
    qint64 sum = 0;
    /** Cells with and without a number. */
    qint64 known = 0;
    qint64 unknown = 0;
    bool operator==(const CellSum &) const = default;
};
struct GridSums {
    CellSum inhabitants = {};
    CellSum dwellings = {};
    CellSum vacantDwellings = {};
    bool operator==(const GridSums &) const = default;
};

/** What there is of a census in one size. */
struct GridExtent {
    Grid grid = {};
    int sizeM = 0;
    qint64 cells = 0;
};

/** Every census by name, each with its sizes, small cells first. */
Result<QList<GridExtent>> listGrids(Sql &sql);
/** From south-west to north-east. */
Result<QList<GridCell>> listCells(Sql &sql, const GridView &view);
Result<GridSums> sumCells(Sql &sql, const GridView &view);
