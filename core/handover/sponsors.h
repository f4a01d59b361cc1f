// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/sponsor.h"
#include "core/register/finding.h"
#include "core/storage/sql.h"

QString displayName(const Sponsor &sponsor);
/** Adds (id 0) or changes; languages are kept as codes. Invalid "sponsor.name", "sponsor.span", "sponsor.language". */
Result<Sponsor> saveSponsor(Sql &sql, Sponsor sponsor);
/** Invalid "sponsor.engaged" where a household ever had this one: end the activity instead. */
Result<> removeSponsor(Sql &sql, qint64 id, int version);
/** What a form has to say: nobody consented, no confidentiality, certificate not seen, no way to reach, LV-14 on the note. */
QList<Finding> checkSponsor(const Sponsor &sponsor, QDate today);

/** A line of the list: with how many households there are now. */
struct SponsorRow {
    Sponsor sponsor = {};
    QString name = {};
    /** Households at the moment. */
    int load = 0;
    bool isActive = false;
    bool operator==(const SponsorRow &) const = default;
};
/** "2 von 3 Haushalten"; without a limit "2 Haushalte". */
QString loadText(const SponsorRow &row);
struct SponsorFilter {
    QString text = {};
    QString language = {};
    /** Key of a municipality or an association. */
    QString area = {};
    bool withRoomOnly = false;
    bool activeOnly = true;
    bool operator==(const SponsorFilter &) const = default;
};
/** By name (DIN 5007). */
Result<QList<SponsorRow>> findSponsors(Sql &sql, const SponsorFilter &filter, QDate today);

/** How a sponsor fits a household; the program suggests, a person decides. */
struct SponsorSuggestion {
    SponsorRow row = {};
    bool speaksLanguage = false;
    bool coversPlace = false;
    /** Households the sponsor can still take; nothing where no limit is known. */
    std::optional<int> room = {};
    /** Why in this place: "spricht Arabisch · Otterberg · 1 von 2 Haushalten". */
    QString reason = {};
};
/** Active sponsors with room: language first, then the place (municipality before association), then the least load, then the name. */
Result<QList<SponsorSuggestion>> suggestSponsors(Sql &sql, qint64 householdId, QDate today);

Result<QList<Engagement>> engagementsOfHousehold(Sql &sql, qint64 householdId);
Result<QList<Engagement>> engagementsOfSponsor(Sql &sql, qint64 sponsorId);
/**
 * Begins the relation, today unless @p beginsOn says when; planned visits that no sponsor comes along to are the new one's. Invalid
 * "engagement.full" (capacity), "engagement.inactive", "engagement.twice", "engagement.consent" (nobody agreed to be stored).
 */
Result<Engagement> engage(Sql &sql, qint64 sponsorId, qint64 householdId, QDate beginsOn, QDate today);
/**
 * Ends the relation. After LeftCountry the task "Gespräch anbieten" for the sponsor with the counselling contact of the settings; in any
 * other case but Completed the task to look for another sponsor. Invalid "engagement.outcome", "engagement.span".
 */
Result<Engagement> endEngagement(Sql &sql, Engagement engagement, QDate today);
