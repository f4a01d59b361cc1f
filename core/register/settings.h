// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/setting.h"
#include "core/storage/sql.h"

/** Under which names the settings are kept; the own district is also written by the import of boundaries. */
namespace SettingName {
inline constexpr QLatin1StringView officeName{"office.name"}, officeStreet{"office.street"}, officeTown{"office.town"};
inline constexpr QLatin1StringView officePhone{"office.phone"}, officeEmail{"office.email"}, districtKey{"district.key"};
inline constexpr QLatin1StringView counsellingContact{"sponsor.counselling"};
inline constexpr QLatin1StringView staleDays{"vacancy.stale_days"}, reservationDays{"vacancy.reservation_days"};
inline constexpr QLatin1StringView mostProposals{"household.most_proposals"};
inline constexpr QLatin1StringView smallNumber{"figures.small_number"};
inline constexpr QLatin1StringView lowestNetPerM2{"rent.lowest_net_per_m2"}, highestNetPerM2{"rent.highest_net_per_m2"};
inline constexpr QLatin1StringView ceilingGrossColdPerM2{"rent.ceiling_gross_cold_per_m2"};
}

Result<RegisterSettings> loadSettings(Sql &sql);
/** Stores what differs from what is kept. */
Result<> saveSettings(Sql &sql, const RegisterSettings &settings);

/** One setting by name; empty where it was never set. */
Result<QString> settingOf(Sql &sql, const QString &name);
Result<> storeSetting(Sql &sql, const QString &name, const QString &value);
