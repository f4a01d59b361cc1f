// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/register/entry.h"
#include "core/register/finding.h"
#include "core/register/landlord.h"
#include <QList>

/** Days a reservation lasts unless another end is set. */
constexpr int reservationDays = 14;
/** Days for which a confirmation counts when a vacancy becomes verified. */
constexpr int confirmedDays = 30;
/** Days after which data are stale, unless the settings of the register say otherwise. */
constexpr int staleDays = 90;

/** What a person states for one step; the step's guard says which of it is needed. */
struct StatusChange {
    QString reason = {};
    QString caseReference = {};
    QString payer = {};
    /** What the step is about: consent of the household, papers handed over, start of the tenancy, signing, withdrawal. */
    QDate effectiveOn = {};
    /** End of the reservation, or the day on which a resting vacancy comes up again. */
    QDate until = {};
    LetTo letTo = LetTo::Unknown;
    /** Somebody looked at the possible duplicates and decided that it is another dwelling. */
    bool duplicatesChecked = false;
};

/** Everything that the guards look at. */
struct VacancyFacts {
    VacancyEntry entry = {};
    StatusChange change = {};
    QList<Landlord> landlords = {};
    /** There are no possible duplicates, or somebody decided about them. */
    bool duplicatesChecked = false;
    /** Some talk with a landlord of the dwelling is in the log. */
    bool landlordContacted = false;
    /** Consent or another legal basis for handing the offer on is documented. */
    bool basisDocumented = false;
};

/** Whether the life cycle knows a step from one status to the other, whatever the facts. */
bool isStep(VacancyStatus from, VacancyStatus to);
/** All statuses that can follow, in the order of the life cycle. */
QList<VacancyStatus> nextStatuses(VacancyStatus from);
/** Every condition that is not met yet; empty where the step may be done. */
QList<Finding> unmetConditions(const VacancyFacts &facts, VacancyStatus to, QDate today);
/** Invalid with the first unmet condition and its field. */
Result<> mayBecome(const VacancyFacts &facts, VacancyStatus to, QDate today);

/**
 * What a person has to state for a step: names of members of StatusChange, in the order in which one is asked. Where the register knows
 * of no possible duplicate, "duplicatesChecked" needs no answer.
 */
QStringList askedFor(VacancyStatus from, VacancyStatus to);

/** Whether the episode still counts as vacant: neither let nor dropped nor withdrawn. */
bool isOpen(VacancyStatus status);
/** The same as a condition in SQL. */
QString openCondition(const QString &column);
/** The mark on the map. */
StatusGroup groupOf(VacancyStatus status);
QList<VacancyStatus> statusesOf(StatusGroup group);

/** The dwelling empty once more: what lasts is kept (rent, conditions, description), what belongs to the last episode is not. */
VacancyEntry nextEpisode(const VacancyEntry &last, QDate today);

/** The day since when nobody confirmed anything: last confirmation, or the last change of status. */
QDate freshAsOf(const Vacancy &vacancy);
/** More than @p days ago, or never. */
bool isStale(QDate lastConfirmed, QDate today, int days = staleDays);

/** Whether @p consents allow @p purpose on @p day. */
bool allows(const QList<Consent> &consents, ConsentPurpose purpose, QDate day);
