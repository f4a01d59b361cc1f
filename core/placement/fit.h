// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/assessment.h"
#include "core/limits/heatinglimits.h"
#include "core/placement/flats.h"
#include "core/placement/household.h"

inline constexpr size_t matchRules = static_cast<size_t>(MatchRule::Certificate) + 1;

/** How much each criterion counts; their sum need not be 100. */
struct FitWeights {
    Q_GADGET
    Q_PROPERTY(int wishedPlace MEMBER wishedPlace)
    Q_PROPERTY(int rooms MEMBER rooms)
    Q_PROPERTY(int margin MEMBER margin)
    Q_PROPERTY(int stop MEMBER stop)
    Q_PROPERTY(int shop MEMBER shop)
    Q_PROPERTY(int school MEMBER school)
    Q_PROPERTY(int communityBus MEMBER communityBus)
    Q_PROPERTY(int hotspot MEMBER hotspot)

public:
    int wishedPlace = 20;
    int rooms = 30;
    int margin = 20;
    int stop = 10;
    int shop = 10;
    int school = 5;
    int communityBus = 3;
    int hotspot = 2;
    bool operator==(const FitWeights &) const = default;
};

/** One criterion of the score. */
struct ScorePart {
    /** Whose words explain it; Rent for the margin up to the limit. */
    MatchRule rule = MatchRule::Rooms;
    int weight = 0;
    /** 0 to 1; nothing where the criterion does not concern the household and so does not count. */
    std::optional<double> points = {};
    bool operator==(const ScorePart &) const = default;
};
inline constexpr size_t scoreParts = 8;

/** How a flat fits a household: a hint, the payer and the clerk decide. */
struct Fit {
    std::array<Verdict, matchRules> verdicts = {};
    /** The first rule that excludes; nothing where the flat may be offered. */
    std::optional<MatchRule> excludedBy = {};
    /** 0 to 100: the weighted mean of the criteria that count. */
    int score = 0;
    std::array<ScorePart, scoreParts> parts = {};
    Verdict of(MatchRule rule) const { return verdicts[static_cast<size_t>(rule)]; }
    bool operator==(const Fit &) const = default;
};

/** What judging needs beyond household and flat; the same for all of them. */
struct FitContext {
    QDate today = {};
    QList<RentLimit> limits = {};
    QList<HeatingLimit> heating = {};
    /** The only one there is; empty where there are none or several. */
    QString comparisonArea = {};
    /** Of several: the comparison area of each municipality, association or district, by its key. */
    QHash<QString, QString> comparisonAreas = {};
    QString ownDistrict = {};
    /** Names of municipalities, associations and districts by their keys. */
    QHash<QString, QString> areaNames = {};
    /** Flats that lie in the area drawn for a household: ids of buildings, by the household's id. */
    QHash<qint64, QSet<qint64>> drawnAreas = {};
    NearPlaces near = {};
    FitWeights weights = {};
};

/** Days that a flat may become free later than it is needed. */
inline constexpr int lateDays = 28;

/**
 * Applies every rule. Excluding are: not available, a residence rule, too many persons, free too late, wheelchair and steps, WBS, pets,
 * and a rent above one and a half times the limit (domain §2.7). What nobody knows never excludes.
 */
Fit fitOf(const HouseholdEntry &household, const Flat &flat, const FitContext &context);
/** The day on which the contract would begin: when the household needs it and the flat is free. */
QDate contractStart(const Household &household, const Vacancy &vacancy, QDate today);
/** Whether the residence rule has ended when the contract begins. */
bool isResidenceOver(const Household &household, QDate start);
/** A room for each person, unless the household says otherwise; nothing where neither is known. */
std::optional<int> wantedHalfRooms(const Household &household);
/** The question that assess() answers for this household. */
AssessmentQuestion costQuestion(const Household &household, const Flat &flat, const FitContext &context);

/** One rule in words. */
struct RuleWords {
    MatchRule rule = MatchRule::Availability;
    Verdict verdict = Verdict::None;
    QString label = {};
    QString words = {};
    bool operator==(const RuleWords &) const = default;
};
/** Every rule that concerns the household, in words, in the order of MatchRule. */
QList<RuleWords> ruleWords(const HouseholdEntry &household, const Flat &flat, const FitContext &context, const Fit &fit);
/** ✓ ! ? ✕, so that colour never stands alone. */
QString signOf(Verdict verdict);

/** Better ones first: offered before excluded, then by score, fewer doubts, and id. */
bool isBetter(const Fit &a, qint64 idOfA, const Fit &b, qint64 idOfB);
