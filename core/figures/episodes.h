// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "core/figures/rawfigures.h"
#include "core/register/vacancyterms.h"
#include "core/storage/sql.h"

/** A change of status on its day. */
struct EpisodeStep {
    QDate on = {};
    VacancyStatus to = VacancyStatus::Draft;
    LetTo letTo = LetTo::Unknown;
};

/** What figures need of a vacancy: facts as they are today, statuses as they were. */
struct Episode {
    size_t place = 0;
    qint64 townId = 0;
    VacancyKind kind = VacancyKind::SingleDwelling;
    UsePotential potential = UsePotential::Unknown;
    Willingness willingness = Willingness::Unknown;
    QDate vacantSince = {};
    QDate confirmedOn = {};
    std::optional<Cents> grossCold = {};
    std::optional<int> livingAreaDm2 = {};
    /** The oldest first. */
    std::vector<EpisodeStep> steps = {};

    /** Nothing before it was recorded. */
    std::optional<VacancyStatus> statusOn(QDate day) const;
    /** Recorded, and neither let nor dropped nor withdrawn. */
    bool isOpenOn(QDate day) const;
    /** The day on which it stopped being a draft; invalid while it is one. */
    QDate recordedOn() const;
    bool wasAvailableIn(const Period &period) const;
    /** The last letting of the period. */
    std::optional<EpisodeStep> lettingIn(const Period &period) const;
    /** The last day on or before @p day on which somebody confirmed it or changed its status. */
    QDate freshOn(QDate day) const;
};

/** Whether the register found the tenant. */
bool isLetByRegister(LetTo letTo);

/** All of them; @p placeOfTown gives the place of a municipality. */
Result<std::vector<Episode>> loadEpisodes(Sql &sql, const QHash<qint64, size_t> &placeOfTown, size_t elsewhere);
