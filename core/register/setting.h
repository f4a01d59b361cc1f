// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "core/register/lifecycle.h"
#include <QObject>
#include <QString>

/** One setting of the register, the same for everybody who opens it. */
struct Setting {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** Such as "office.name" or "vacancy.stale_days". */
    QString name = {};
    QString value = {};
    bool operator==(const Setting &) const = default;
};

/** So many proposals of one household may be open at once unless the register says otherwise. */
inline constexpr int usualProposals = 3;
inline constexpr int usualSmallNumber = 5;

/** What the register's settings say for everybody who opens it. */
struct RegisterSettings {
    QString officeName = {};
    /** Of the office, as on its letterhead: street with number, postal code with town. */
    QString officeStreet = {};
    QString officeTown = {};
    QString officePhone = {};
    QString officeEmail = {};
    /** AGS of the own district, five digits. */
    QString districtKey = {};
    int staleDays = ::staleDays;
    int reservationDays = ::reservationDays;
    /** Who talks with a sponsor whose household was deported: name and telephone. */
    QString counsellingContact = {};
    /** So many proposals of one household may be open at once. */
    int mostProposals = usualProposals;
    /** Counts of people below are hidden in figures and maps that leave the office (§16 BStatG; domain §6.1). */
    int smallNumber = usualSmallNumber;
    /** Net cold rents per m² outside of these are taken for slips of the finger (LV-11). */
    Cents lowestNetPerM2 = {300};
    Cents highestNetPerM2 = {2000};
    /** Quadratmeter-Obergrenze after §22(1) SGB II, where the district has set one (LV-12). */
    std::optional<Cents> ceilingGrossColdPerM2 = {};
    bool operator==(const RegisterSettings &) const = default;
};
