// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QDate>
#include <vector>

/** Who published house coordinates, such as the land survey or OpenStreetMap. */
struct AddressSource {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString licence MEMBER licence)
    Q_PROPERTY(QString credit MEMBER credit)
    Q_PROPERTY(QDate stand MEMBER stand)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** By which a further file of the same publisher is known. */
    QString name = {};
    QString licence = {};
    /** The line that the licence asks for beside every map. */
    QString credit = {};
    /** The day whose state the file shows; invalid where unknown. */
    QDate stand = {};
    bool operator==(const AddressSource &) const = default;
};

/** A street of one town and postal code with all its houses, as one publisher tells. */
struct AddressStreet {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 sourceId MEMBER sourceId)
    Q_PROPERTY(QString street MEMBER street)
    Q_PROPERTY(QString postalCode MEMBER postalCode)
    Q_PROPERTY(QString city MEMBER city)
    Q_PROPERTY(QString cityPart MEMBER cityPart)
    Q_PROPERTY(QString houseNumbers MEMBER houseNumbers)
    Q_PROPERTY(Wkb geom MEMBER geom)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 sourceId = 0;
    QString street = {};
    /** Five digits, or empty. */
    QString postalCode = {};
    QString city = {};
    QString cityPart = {};
    /** As the publisher writes them ("26,28", "3-5", "9A"), one per line. */
    QString houseNumbers = {};
    /** A multipoint, one point per line of houseNumbers. */
    Wkb geom = {};
    bool operator==(const AddressStreet &) const = default;
};

/** One house of a street. */
struct AddressHouse {
    QString number = {};
    Utm place = {};
    bool operator==(const AddressHouse &) const = default;
};

/** The houses packed in a row; where numbers and points are not equally many, as many as both have. */
std::vector<AddressHouse> housesOf(const AddressStreet &street);
/** Puts houses into the row, in the given order. */
void setHouses(AddressStreet &street, const std::vector<AddressHouse> &houses);

/** By name. */
Result<QList<AddressSource>> listAddressSources(Sql &sql);
/** All streets of one source, or of all where there is no id. */
Result<QList<AddressStreet>> listAddressStreets(Sql &sql, std::optional<qint64> sourceId = {});
