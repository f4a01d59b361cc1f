// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/gapprofile.h"
#include <QHash>

/** A profile as it is typed. */
struct ProfileTexts {
    /** By the field's name in toJson(), those of the stop rule too. */
    QHash<QString, QString> fields = {};
    bool hasClasses = true;
    bool hasStopRule = false;
    /** Of each row of intervals: its bound, and a category for each group. */
    QStringList bounds = {};
    QStringList categories = {};
    QStringList rings = {};
    /** A letter per ring, category after category; empty for none. */
    QStringList letters = {};
    QString lastServed = {};
    DistanceBasis distance = DistanceBasis::AirLine;
    BusDays busDays = BusDays::Week;
    QSet<PlaceKind> shops = {};
    QSet<PlaceKind> doctors = {};
    bool operator==(const ProfileTexts &) const = default;

    qsizetype categoryCount() const { return rings.isEmpty() ? 0 : letters.size() / rings.size(); }
};

inline constexpr qsizetype transitGroups = 3;

ProfileTexts textsOf(const GapProfile &profile);
/** What was typed; what is no number becomes one that faultsOf() names. */
GapProfile profileOf(const ProfileTexts &texts, const QString &key);

/** Another row of intervals, ring or category at the end, as the last one is. */
void addInterval(ProfileTexts &texts);
void addRing(ProfileTexts &texts);
void addCategory(ProfileTexts &texts);
/** Takes the last one away; one always stays. */
void dropInterval(ProfileTexts &texts);
void dropRing(ProfileTexts &texts);
void dropCategory(ProfileTexts &texts);
