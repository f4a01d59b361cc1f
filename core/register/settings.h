// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "core/register/lifecycle.h"
#include "core/register/setting.h"
#include "core/storage/sql.h"

/** What the register's settings say for everybody who opens it. */
struct RegisterSettings {
    QString officeName = {};
    /** AGS of the own district, five digits. */
    QString districtKey = {};
    int staleDays = ::staleDays;
    int reservationDays = ::reservationDays;
    /** Net cold rents per m² outside of these are taken for slips of the finger (LV-11). */
    Cents lowestNetPerM2 = {300};
    Cents highestNetPerM2 = {2000};
    /** Quadratmeter-Obergrenze after §22(1) SGB II, where the district has set one (LV-12). */
    std::optional<Cents> ceilingGrossColdPerM2 = {};
    bool operator==(const RegisterSettings &) const = default;
};

Result<RegisterSettings> loadSettings(Sql &sql);
/** Stores what differs from what is kept. */
Result<> saveSettings(Sql &sql, const RegisterSettings &settings);

/** One setting by name; empty where it was never set. */
Result<QString> settingOf(Sql &sql, const QString &name);
Result<> storeSetting(Sql &sql, const QString &name, const QString &value);
