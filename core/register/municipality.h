// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QDate>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <functional>
#include <optional>

/** A municipality with its border. The AGS is its key for good; ARS and association change with reforms. */
struct Municipality {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString ags MEMBER ags)
    Q_PROPERTY(QString ars MEMBER ars)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString nameSort MEMBER nameSort)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString associationKey MEMBER associationKey)
    Q_PROPERTY(QString districtKey MEMBER districtKey)
    Q_PROPERTY(QString postalCode MEMBER postalCode)
    Q_PROPERTY(std::optional<int> population MEMBER population)
    Q_PROPERTY(std::optional<double> areaHa MEMBER areaHa)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QDate stand MEMBER stand)
    Q_PROPERTY(Wkb geom MEMBER geom)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** Amtlicher Gemeindeschlüssel, eight digits. */
    QString ags = {};
    /** Amtlicher Regionalschlüssel, twelve digits; empty where the file had none. */
    QString ars = {};
    QString name = {};
    /** DIN 5007 key of the name. */
    QString nameSort = {};
    /** Stadt, Ortsgemeinde, Gemeinde … as the file calls it. */
    QString kind = {};
    /** First nine digits of the ARS; empty where no ARS is known. */
    QString associationKey = {};
    /** First five digits of the AGS. */
    QString districtKey = {};
    /** Of the administration's seat. */
    QString postalCode = {};
    std::optional<int> population = {};
    /** Hectares inside the border, EPSG:25832; the land register may count differently. */
    std::optional<double> areaHa = {};
    /** The file that the border came from. */
    QString source = {};
    /** The day whose state the border shows, where known. */
    QDate stand = {};
    Wkb geom = {};
    bool operator==(const Municipality &) const = default;
};

/** A Verbandsgemeinde, or the town or municipality that stands alone; its key are nine digits of the ARS. */
struct MunicipalAssociation {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString districtKey MEMBER districtKey)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString key = {};
    QString name = {};
    QString districtKey = {};
    bool operator==(const MunicipalAssociation &) const = default;
};

/** A Landkreis or a town that is none's; its key are five digits of the AGS. */
struct District {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString key = {};
    QString name = {};
    bool operator==(const District &) const = default;
};

/** All municipalities by name, without their borders. */
Result<QList<Municipality>> listMunicipalities(Sql &sql);
/** All municipalities, one after the other, with their borders; never all at once in memory. */
Result<> eachMunicipality(Sql &sql, const std::function<void(Municipality)> &take);
Result<QList<MunicipalAssociation>> listAssociations(Sql &sql);
Result<QList<District>> listDistricts(Sql &sql);
/** Which municipalities, by id, buildings refer to. */
Result<QSet<qint64>> municipalitiesInUse(Sql &sql);

/** A municipality as an address names it, with a point inside its border that stands for it. */
struct NamedPlace {
    QString ags = {};
    QString name = {};
    QString postalCode = {};
    std::optional<Utm> centre = {};
    bool operator==(const NamedPlace &) const = default;
};
/**
 * The municipality of that name, forgiving typing errors where only one comes near; nothing where none is meant. Of several that share a
 * name the one with @p postalCode, then one of the own district.
 */
Result<std::optional<NamedPlace>> placeNamed(Sql &sql, const QString &name, const QString &postalCode = {});
/** The municipality with that AGS; nothing where the register has none. */
Result<std::optional<NamedPlace>> placeWithKey(Sql &sql, const QString &ags);

/** The key of the district whose register this is; empty until somebody sets it or an import makes it plain. */
Result<QString> ownDistrict(Sql &sql);
Result<> setOwnDistrict(Sql &sql, const QString &key);
