// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include "geo/areadrawing.h"
#include "geo/marks.h"
#include "geo/placemarks.h"
#include "geo/tiles.h"
#include <QDate>
#include <functional>

class QPainter;

/** What a map on paper shows; what is null is left out. */
struct SheetContent {
    std::shared_ptr<const TileSource> background = {};
    std::shared_ptr<const AreaDrawing> areas = {};
    bool withNames = true;
    /** Own areas stay white, so that what lies over them leads. */
    bool isPlain = false;
    std::shared_ptr<const MarkSet> marks = {};
    MarkFamily family = MarkFamily::Vacancies;
    /** Something more over the areas, below signs and names. */
    std::function<void(QPainter &, const MapView &)> overlay = {};
    std::shared_ptr<const PlaceSet> places = {};
    PlaceLayers layers = 0;
    bool withReach = false;
    /** Whom to name for what is shown, each once. */
    QStringList credits = {};
};

/** The sheet of paper and what is written on it. */
struct SheetForm {
    QSizeF paperMm{297, 210};
    /** Shown whole, and as large as the paper allows. */
    MercatorBox box = {};
    /** The 25,000 of 1 : 25,000, around the middle of the box; 0 for as large as fits. */
    double scale = 0;
    QString title = {};
    /** Of the office that prints it. */
    QString office = {};
    /** Below the map, for whoever holds the sheet. */
    QString notice = {};
    QDate day = {};
    /** Of the letters; the program's own where empty. */
    QString fontFamily = {};
};

/** A paper by its name: "a4", "a3", "a2", lying; nothing for another. */
std::optional<QSizeF> paperOf(const QString &name);

/** Lengths below are pixels of 1/96 inch. */
inline constexpr double pixelsPerMm = 96 / 25.4;
/** Where the map lies on the sheet. */
QRectF mapFrame(const SheetForm &form);
/** The part of the world that the map shows. */
MapView sheetView(const SheetForm &form);
/** Metres on the ground for a metre of paper, in the middle of the view. */
double paperScale(const MapView &view);

/** The map alone, with scale and north, as a picture of @p size of these pixels. @p density is dots per pixel. Fails only when cancelled.
 */
Result<QImage> mapPicture(const SheetContent &content, const MercatorBox &box, QSizeF size, double density, const Progress &progress = {});
/** Title, map, legend, scale, north, credits and day. @p density is dots per pixel. Fails only when cancelled. */
Result<> paintSheet(QPainter &painter, const SheetContent &content, const SheetForm &form, double density, const Progress &progress = {});
/**
 * PDF or PNG of 300 dots per inch, as the file's ending says; a file that stands there is replaced once the new one is complete. Blocks.
 * Errors: Invalid "map.ending"; Storage "map.write"; Cancelled.
 */
Result<> saveSheet(const SheetContent &content, const SheetForm &form, const QString &file, const Progress &progress = {});
