// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/settings.h"

/** A setting of the register as a person edits it, in the order of the page. */
enum class SettingField {
    OfficeName,
    OfficeStreet,
    OfficeTown,
    OfficePhone,
    OfficeEmail,
    DistrictKey,
    CounsellingContact,
    StaleDays,
    ReservationDays,
    MostProposals,
    SmallNumber,
    LowestNetPerM2,
    HighestNetPerM2,
    CeilingGrossColdPerM2
};
inline constexpr std::array settingFields{SettingField::OfficeName, SettingField::OfficeStreet, SettingField::OfficeTown,
    SettingField::OfficePhone, SettingField::OfficeEmail, SettingField::DistrictKey, SettingField::CounsellingContact,
    SettingField::StaleDays, SettingField::ReservationDays, SettingField::MostProposals, SettingField::SmallNumber,
    SettingField::LowestNetPerM2, SettingField::HighestNetPerM2, SettingField::CeilingGrossColdPerM2};

QString labelOf(SettingField field);
/** The label of a setting by the name it is stored under; that name where it is none of these. */
QString settingLabel(const QString &storedName);
/** The setting as it stands in its field. */
QString settingText(const RegisterSettings &settings, SettingField field);
/** Takes what was typed; the error says what would be right. */
Result<> readSetting(RegisterSettings &settings, SettingField field, const QString &typed);
/** What does not fit together; null where all is well. */
std::optional<Error> contradictionIn(const RegisterSettings &settings);
