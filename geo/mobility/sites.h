// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaps.h"

/** Which places are tried for a new bench or hotspot. */
enum class SiteSpots {
    /** Stops and stations. */
    Stops,
    /** The middle of every municipality, and wherever people shop, see a doctor, go to school or to an office. */
    Squares,
    /** Every crossing of paths; without paths the middle of every cell. */
    Nodes
};

/** Who is to be reached. */
enum class SitePeople {
    /** Those in gaps of any level. */
    InGaps,
    All
};

struct SiteQuestion {
    /** RideBench or Hotspot. */
    PlaceKind kind = PlaceKind::RideBench;
    int count = 5;
    SiteSpots among = SiteSpots::Stops;
    SitePeople people = SitePeople::InGaps;
    /** Within so many metres on foot; 0 for what the profile says. */
    int reachM = 0;
    bool operator==(const SiteQuestion &) const = default;
};
inline constexpr int mostSites = 50;

/** What a site is named by. */
enum class SiteMark {
    /** Nothing is near. */
    None,
    Stop,
    Place,
    /** The middle of a municipality. */
    Centre,
    House
};

/** One place for a new bench or hotspot. */
struct FoundSite {
    Utm at = {};
    SiteMark mark = SiteMark::None;
    /** Of the stop, place or house, and how far it is in a straight line. */
    QString name = {};
    double markM = 0;
    /** Name of the municipality. */
    QString town = {};
    /** People newly reached beside those of the sites before, and by all up to this one. */
    qint64 gain = 0;
    qint64 cumulated = 0;
    bool operator==(const FoundSite &) const = default;
};

struct SiteAnswer {
    SiteQuestion question = {};
    std::vector<FoundSite> sites = {};
    /** Whom nothing reaches so far, and whom all candidates together would reach. */
    qint64 people = 0;
    qint64 reachable = 0;
    /** Whom these sites reach, and no other choice of so many reaches more than that. */
    qint64 covered = 0;
    qint64 bound = 0;
    bool isOptimal = false;
    qint64 candidates = 0;
    bool onPaths = false;
    bool operator==(const SiteAnswer &) const = default;
};

/**
 * Where new benches or hotspots reach the most people who have none within reach. What is there counts, with the measures in @p input; only
 * people of own municipalities are counted, and only places in them are tried. Takes the levels and footings of @p analysis, which is of
 * the same input. Invalid "site.count", NotFound "site.nothing"; Cancelled.
 */
Result<SiteAnswer> findSites(
    const GapInput &input, const GapProfile &profile, const GapAnalysis &analysis, SiteQuestion question, const Progress &progress = {});
/** Names sites that no stop or place is near after the nearest house of the register's addresses. */
Result<> nameByHouses(Sql &sql, SiteAnswer &answer);

/** "bei Haltestelle Kirche, Mehlbach", "180 m von Wasgau, Otterberg", "Ortsmitte Mehlbach". */
QString siteName(const FoundSite &site);
/** "Ohne Mitfahrerbank in 500 m zu Fuß: 12.340 Einwohner. 5 Standorte erreichen davon 3.210." */
QString siteSummary(const SiteAnswer &answer);
/** "Nachweislich die beste Auswahl." or "Höchstens 3 % mehr wären möglich." */
QString boundWords(const SiteAnswer &answer);
