// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/address.h"
#include "core/base/job.h"

/** One house as a file tells it, cleaned of blanks. */
struct ReadAddress {
    QString street = {};
    QString number = {};
    /** Five digits, or empty. */
    QString postalCode = {};
    QString city = {};
    QString cityPart = {};
    Utm place = {};
    bool operator==(const ReadAddress &) const = default;
};

/** What a person says about a file of addresses; everything may stay empty. */
struct AddressOptions {
    /** Name of the publisher; the file's own where empty. */
    QString source = {};
    QString credit = {};
    QString licence = {};
    QDate stand = {};
    /** Houses outside are left out: official files hold a whole Land. */
    std::optional<UtmBox> box = {};
    qint64 rows = 30'000'000;
    qint64 houses = 1'000'000;
};

/** What became of the rows of a file. rows is the sum of those left out, taken and repeated. */
struct AddressCounts {
    qint64 rows = 0;
    /** Houses as they are kept. */
    qint64 taken = 0;
    /** The same address again, less than a hundred metres away. */
    qint64 repeated = 0;
    qint64 noStreet = 0;
    qint64 noNumber = 0;
    qint64 noPlace = 0;
    qint64 elsewhere = 0;
    /** Far from the municipalities of the register. */
    qint64 outside = 0;
    /** Of official files: addresses that the register of land withdrew or uses inside only. */
    qint64 unofficial = 0;
    /** Of those taken: what was put right or filled in. */
    qint64 badCode = 0;
    qint64 swapped = 0;
    qint64 filledCode = 0;
    qint64 filledCity = 0;
    bool operator==(const AddressCounts &) const = default;
};

/** The addresses of one file; nothing is stored yet. */
struct AddressFile {
    QString file = {};
    AddressSource source = {};
    std::vector<ReadAddress> addresses = {};
    AddressCounts counts = {};
    /** Of an extract: what the source has outside of it stays as it is. */
    std::optional<UtmBox> extent = {};
    /** What was assumed, to be said by sentence(). */
    QList<Error> notes = {};
};

/**
 * Reads house coordinates: tables with a column each (CSV, XLSX, ODS; degrees, UTM or Gauss-Krüger, any encoding), points or areas of
 * GeoJSON, GeoPackage and other features, the official text layout "Hauskoordinaten" (HK-DE, and the references of buildings of North
 * Rhine-Westphalia), and OSM files, of which addr:street or addr:place with addr:housenumber count on nodes and areas. Errors: Format
 * "address.noColumns", "address.none", "address.elsewhere", "address.crowded", and those of TableReader, Source and readOsm().
 */
Result<AddressFile> readAddresses(const QString &path, const AddressOptions &options, const Progress &progress);
/** Says in file.notes what became of the rows that were not taken as they stand. */
void noteCounts(AddressFile &file);
/** True where columns are those of addresses and of nothing else; of a table also coordinates, of features each has a shape. */
bool areAddressHeads(const QStringList &heads, bool haveShapes);
/** The same for a file, or where it has one of the official layouts. */
bool areAddresses(const QString &path);
