// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "core/limits/limitterms.h"
#include "core/register/dwelling.h"
#include "core/storage/sql.h"

/** Up to how high heating costs need no individual check: the right-hand column of a Heizspiegel (BSG 2.7.2009, B 14 AS 36/08 R). */
struct HeatingLimit {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(int mirrorYear MEMBER mirrorYear)
    Q_PROPERTY(int accountingYear MEMBER accountingYear)
    Q_PROPERTY(EnergyCarriers carrier MEMBER carrier)
    Q_PROPERTY(int buildingFromM2 MEMBER buildingFromM2)
    Q_PROPERTY(std::optional<int> buildingUntilM2 MEMBER buildingUntilM2)
    Q_PROPERTY(Cents tooHighPerM2Year MEMBER tooHighPerM2Year)
    Q_PROPERTY(bool withHotWater MEMBER withHotWater)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(LimitStatus status MEMBER status)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** Year of the edition. */
    int mirrorYear = 0;
    /** Year whose bills it evaluates. */
    int accountingYear = 0;
    /** One of them. */
    EnergyCarriers carrier = EnergyCarrier::Gas;
    /** Heated area of the whole building, from above this. */
    int buildingFromM2 = 0;
    /** Nothing for the largest. */
    std::optional<int> buildingUntilM2 = {};
    /** For a square metre and a year. */
    Cents tooHighPerM2Year = {};
    bool withHotWater = false;
    QString source = {};
    LimitStatus status = LimitStatus::Draft;
    bool operator==(const HeatingLimit &) const = default;
};

/** What heats a flat and how large its building is, as far as somebody said so. */
struct HeatingQuestion {
    EnergyCarriers carriers = {};
    HotWater hotWater = HotWater::Unknown;
    std::optional<int> buildingM2 = {};
};
/**
 * The line of the newest edition for one known carrier; nothing for none or several. Where the size of the building is unknown the line
 * with the highest value, so that nobody is told too much; of lines with and without hot water the one that fits, else the higher.
 */
std::optional<HeatingLimit> heatingLimitFor(std::span<const HeatingLimit> lines, const HeatingQuestion &question);

/** What that line says for a dwelling; nothing where none answers. */
std::optional<Cents> heatingPerM2Year(std::span<const HeatingLimit> lines, const Dwelling &dwelling);

/** By edition, carrier and size. */
Result<QList<HeatingLimit>> listHeatingLimits(Sql &sql);
/** What taking the lines of a file would do to the register. */
struct HeatingLimitChanges {
    QList<HeatingLimit> added = {};
    QList<HeatingLimit> changed = {};
    QList<HeatingLimit> gone = {};
    qint64 same = 0;
};
/** Lines of one edition and status are a table, which the file replaces. Invalid "heating.overlap" where two lines answer for one size. */
Result<HeatingLimitChanges> compareHeatingLimits(Sql &sql, const QList<HeatingLimit> &lines);
/** Takes them, as one step. */
Result<> takeHeatingLimits(Sql &sql, const HeatingLimitChanges &changes, const QString &file);
