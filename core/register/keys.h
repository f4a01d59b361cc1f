// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>

/** What an official key names, by its length. */
enum class KeyLevel {
    None,
    Land,
    District,
    Association,
    Municipality,
};

/** The official keys of one area: AGS (Land 2, Regierungsbezirk 1, Kreis 2, Gemeinde 3) and ARS (with Verband 4 before Gemeinde). */
struct OfficialKeys {
    KeyLevel level = KeyLevel::None;
    QString ags = {};
    QString ars = {};
    bool operator==(const OfficialKeys &) const = default;
};

/**
 * Reads what a file has as AGS and ARS: blanks dropped, a lost leading zero restored, the one derived from the other
 * (never the ARS from the AGS: the association is not in it). Level None where neither is a key of a German Land.
 */
OfficialKeys officialKeys(const QString &agsText, const QString &arsText);
