// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/entry.h"
#include "core/storage/sql.h"
#include <QSet>

/** A fact in which two entries of the same dwelling differ. */
struct MergedField {
    /** "dwelling.livingAreaDm2". */
    QString name = {};
    QString label = {};
    /** In words; empty where unknown. */
    QString kept = {};
    QString other = {};
    /** Both say something, so a person decides; else what is known is taken. */
    bool isDisputed() const { return !kept.isEmpty() && !other.isEmpty(); }
    bool operator==(const MergedField &) const = default;
};

/** Two entries of what is one dwelling, and where they differ. */
struct MergePlan {
    VacancyEntry kept = {};
    VacancyEntry other = {};
    QList<MergedField> fields = {};
    /** Both episodes run, so that they become one, too; else each stays in the history of the dwelling. */
    bool isSameEpisode = false;
};

/** What merging @p otherId into @p keptId would mean. */
Result<MergePlan> planMerge(Sql &sql, qint64 keptId, qint64 otherId);

/**
 * Makes one dwelling of the two as one step: episodes, landlords, talks, tasks and documents of the other go over; @p fromOther names the
 * fields whose value is taken from there. What is not taken is written into the internal note, so that nothing is lost. The other running
 * episode ends as dropped. Conflict where one of the two has changed since the plan.
 */
Result<VacancyEntry> mergeEntries(Sql &sql, const MergePlan &plan, const QSet<QString> &fromOther, QDate today);
