// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include <QDate>
#include <QMetaType>
#include <QString>
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
