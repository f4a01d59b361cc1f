// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <span>

/** What people read for one reason of an error. */
struct Words {
    const char *reason;
    /** %1, %2 … are the arguments of the error. */
    const char *german;
};

/** What is said about files of strangers: boundaries, hotspots, timetables, grids. */
std::span<const Words> importWords();
/** What is said about households, reservations and proposals. */
std::span<const Words> placementReasons();
std::span<const Words> outreachReasons();
/** What is said about handovers, sponsors, visits and take-along files. */
std::span<const Words> handoverReasons();
/** What is said about paths, profiles, gaps, scenarios and sites. */
std::span<const Words> mobilityReasons();
/** What is said about accounts, rights, the log, retention, requests, exchange and backups. */
std::span<const Words> accessReasons();
/** What is said about figures, measures of the council and reports. */
std::span<const Words> reportReasons();
