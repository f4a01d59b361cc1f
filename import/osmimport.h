// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/basemap/basemap.h"
#include "core/walking/walkingstore.h"
#include "import/addressimport.h"
#include "import/osmfile.h"
#include "import/placestaging.h"
#include <QFlags>

/** What may be taken from an OSM file. */
enum class OsmPart {
    Map = 1,
    Places = 2,
    Addresses = 4,
    /** What may be walked, as a network. */
    Walking = 8
};
Q_DECLARE_FLAGS(OsmParts, OsmPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(OsmParts)
inline constexpr OsmParts wholeOsm = OsmParts(OsmPart::Map) | OsmPart::Places | OsmPart::Addresses | OsmPart::Walking;

struct OsmOptions {
    OsmParts parts = wholeOsm;
    QDate today = QDate::currentDate();
    OsmLimits limits = {};
};

/** How many things of one sort a file holds. */
struct OsmCount {
    /** For other programs: "streets". */
    QString key = {};
    /** For people: "Straßen und Wege". */
    QString text = {};
    qint64 count = 0;
};

/** What a file would bring beside what the register has. */
struct StagedOsm {
    OsmReport report = {};
    /** Those that were asked for and of which the file holds something. */
    OsmParts parts = {};
    BaseMap map = {};
    QList<OsmCount> counts = {};
    QList<BaseCell> cells = {};
    /** The register shows this map already. */
    bool isMapSame = false;
    StagedPlaces places = {};
    StagedAddresses addresses = {};
    WalkingSource walking = {};
    QByteArray packedWalking = {};
    /** All paths together. */
    double walkingMetres = 0;
    /** The register measures ways on this network already. */
    bool isWalkingSame = false;
    /** The file holds more paths than a register should; none were taken. */
    bool isWalkingTooLarge = false;
    QDate today = {};

    /** False where the register holds all of it already. */
    bool hasWork() const;
};

/**
 * Reads a file once for everything that is taken from it, and compares it with the register, outside of any lock; blocks, so call it in a
 * job. Places, houses and paths farther than five kilometres from the box around all municipalities are left out. Errors as readOsm(), and
 * Format "osm.nothing" where it holds nothing that was asked for, "import.large" or "import.crowded" where it holds more than a register
 * should.
 */
Result<StagedOsm> stageOsm(Database &database, const QString &path, const OsmOptions &options = {}, const Progress &progress = {});
/** What was left out or put right while reading, and why there are no places or addresses, to be said by sentence(). */
QList<Error> osmNotes(const StagedOsm &staged);
/** Keeps all of it, as one step: a base map and a network that were there before are replaced, places and addresses are renewed. Returns
 * the places done.
 */
Result<RowCounts> mergeOsm(Sql &sql, const StagedOsm &staged, const PlaceChoices &choices = {}, const Progress &progress = {});
