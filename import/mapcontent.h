// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/filter.h"
#include "core/storage/database.h"
#include "geo/mapsheet.h"

/** Municipalities as a map draws them, by name. */
Result<std::vector<Area>> listAreas(Sql &sql);

/** What of a register a map shows. */
struct MapWish {
    bool withBackground = true;
    bool withAreas = true;
    bool withNames = true;
    bool withVacancies = true;
    /** Which vacancies. */
    Filter where = {};
    PlaceLayers layers = 0;
    bool withReach = false;
    /** Places are those that are there on this day. */
    QDate day = {};
};

/** What is written on a sheet about a register. */
struct SheetTexts {
    QString title = {};
    QString office = {};
    /** That the sheet shows where dwellings stand empty, or people are visited. */
    QString notice = {};
};
/** Of a map with marks of that family, or with none. */
Result<SheetTexts> sheetTexts(Sql &sql, std::optional<MarkFamily> marks);

/** Everything that a sheet needs; the background is read from the register while it is drawn. Blocks. */
Result<SheetContent> loadMap(const std::shared_ptr<Database> &database, const MapWish &wish, const Progress &progress = {});
