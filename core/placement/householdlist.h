// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/household.h"
#include "core/register/vacancyterms.h"
#include "core/storage/sql.h"

/** One line of the list. */
struct HouseholdRow {
    qint64 id = 0;
    QString number = {};
    HouseholdStatus status = HouseholdStatus::Searching;
    LegalCircle circle = LegalCircle::Unknown;
    QString payer = {};
    QString caseReference = {};
    std::optional<int> persons = {};
    /** Of them below 18. */
    int children = 0;
    QDate neededFrom = {};
    ResidenceRule residenceRule = ResidenceRule::Unclear;
    AccessNeed access = AccessNeed::Unknown;
    CommitmentState commitment = CommitmentState::NotRequested;
    /** The flat that is held for it; empty where none is. */
    QString reserved = {};
    /** The next date that somebody has to know, see datesOf(); invalid where none comes. */
    QDate nextDate = {};
    /** From when on somebody should act on it. */
    QDate nextDueOn = {};
    bool operator==(const HouseholdRow &) const = default;
};
enum class HouseholdColumn {
    Number,
    Status,
    Persons,
    NeededFrom,
    Circle,
    Residence,
    Access,
    Commitment,
    Reserved,
    NextDate
};
struct HouseholdOrder {
    HouseholdColumn column = HouseholdColumn::NeededFrom;
    bool descending = false;
};
/** Which households are wanted; an empty member excludes none. */
struct HouseholdFilter {
    /** Searched in number, payer, file and note. */
    QString text = {};
    QList<HouseholdStatus> statuses = {};
    QList<LegalCircle> circles = {};
    /** Only those for whom no flat is held. */
    bool withoutFlat = false;
    bool isEmpty() const { return text.isEmpty() && statuses.isEmpty() && circles.isEmpty() && !withoutFlat; }
    bool operator==(const HouseholdFilter &) const = default;
};
/** Equal ones by number. */
Result<QList<HouseholdRow>> findHouseholds(Sql &sql, const HouseholdFilter &filter, QDate today, const HouseholdOrder &order = {});

/** Whoever pays for any household of the register, by name. */
Result<QStringList> knownPayers(Sql &sql);
