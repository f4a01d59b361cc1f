// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include "geo/mercator.h"
#include "geo/polygon.h"
#include <memory>
#include <span>

/** What is to be drawn: one municipality, or whatever else covers the ground. */
struct Area {
    qint64 id = 0;
    QString name;
    /** Areas with the same key are filled alike and have thin borders between them: the Verbandsgemeinde's ARS9. */
    QString group;
    QString groupName;
    /** Second line of the label, such as „kreisfreie Stadt“. */
    QString note;
    /** Decides which label goes first; towns are set in a heavier face. */
    int population = 0;
    bool isTown = false;
    /** Drawn for orientation only, in the quiet colour: the independent city inside the district. */
    bool isForeign = false;
    /** Polygon or MultiPolygon in EPSG:25832. */
    Wkb shape;
};

/** A corner in Mercator units relative to the drawing's origin: exact to a hundredth of a pixel within 500 km up to zoom 16. */
struct LocalCorner {
    float x = 0;
    float y = 0;
};

struct LocalLines {
    std::vector<LocalCorner> corners;
    /** Where each line ends in corners. */
    std::vector<quint32> ends;
};

/** One area in one band: a range of rings and a range of triangle corners. */
struct AreaPart {
    quint32 firstRing = 0;
    quint32 ringCount = 0;
    quint32 firstIndex = 0;
    quint32 indexCount = 0;
};

/** All areas with the detail that is worth drawing up to a zoom level. */
struct AreaBand {
    double maxZoom = 0;
    std::vector<LocalCorner> corners;
    /** Where each ring ends in corners; rings are not closed by a repeated corner. */
    std::vector<quint32> ringEnds;
    /** Three indices into corners per triangle. */
    std::vector<quint32> triangles;
    /** In the order of AreaDrawing::areas. */
    std::vector<AreaPart> parts;
    LocalLines innerBorders;
    LocalLines outerBorders;

    quint32 ringBegin(quint32 ring) const { return ring == 0 ? 0 : ringEnds[ring - 1]; }
};

struct AreaGroup {
    QString key;
    QString name;
    bool isForeign = false;
};

struct DrawnArea {
    qint64 id = 0;
    QString name;
    QString note;
    int group = 0;
    int population = 0;
    bool isTown = false;
    bool isForeign = false;
    /** Where the label stands. */
    Mercator anchor;
    MercatorBox box;
};

/** Immutable once made; layers share it. */
struct AreaDrawing {
    Mercator origin;
    /** Around everything that is not foreign, or around all where all is. */
    MercatorBox box;
    std::vector<DrawnArea> areas;
    /** In the order they first appear. */
    std::vector<AreaGroup> groups;
    /** From coarse to fine, never empty in a finished drawing. */
    std::vector<AreaBand> bands;
    /** Areas that could not be drawn because their outline is damaged. */
    QStringList skipped;
};

/**
 * Prepares areas for drawing: simplified per zoom band with shared edges kept, cut into triangles, borders told apart, labels placed.
 * Broken outlines are mended or, where that fails, left out and named in skipped. Fails only when cancelled.
 * 51 municipalities take some 10 ms, all 11,000 of Germany run in a job.
 */
Result<std::shared_ptr<const AreaDrawing>> drawAreas(const std::vector<Area> &areas, const Progress &progress = {});

/** The band to draw at this zoom. */
const AreaBand &bandFor(const AreaDrawing &drawing, double zoom);
/** Index of the area at this place, or -1. */
int areaAt(const AreaDrawing &drawing, Mercator place);
