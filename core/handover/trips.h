// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/handover/trip.h"
#include "core/storage/database.h"

/** What goes along and with whom. */
struct TripRequest {
    QStringList handoverUids = {};
    QStringList visitUids = {};
    QString holder = {};
    QString purpose = {};
    QDate backBy = {};
};

/** One field that was changed on both sides, or a row that one side removed. */
struct MergeConflict {
    QString table = {};
    QString rowUid = {};
    /** The property's column; empty where a whole row was removed on one side. */
    QString column = {};
    /** For people: "UE-2026-00031 · Zähler Strom · Stand". */
    QString label = {};
    QVariant base = {};
    QVariant here = {};
    QVariant there = {};
};
/** What coming back would do; nothing is written before it was shown. */
struct MergePreview {
    Trip trip = {};
    int changedRows = 0;
    int newRows = 0;
    int removedRows = 0;
    int newPhotos = 0;
    QList<MergeConflict> conflicts = {};
    /** One sentence for each handover and visit: "UE-2026-00031: 34 Angaben, 3 Fotos, 2 Unterschriften". */
    QStringList summary = {};
};
