// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/database.h"

/** How much the sample put into the register. */
struct SampleCounts {
    int municipalities = 0;
    int vacancies = 0;
    int landlords = 0;
    int contacts = 0;
    int tasks = 0;
    bool operator==(const SampleCounts &) const = default;
};

/**
 * Adds invented vacancies and landlords, spread by population over the municipalities of the own district, as one
 * step. The same every time but for @p today, from which all days count. Streets come from fairy tales, telephone
 * numbers from the ranges that the Bundesnetzagentur keeps free for films (Mitteilung 148/2021).
 */
Result<SampleCounts> addSample(Sql &sql, QDate today);

/** The real municipalities of the sample's district, carried by the program. */
inline const QString sampleMunicipalities = QStringLiteral(":/bleibe/sample/municipalities.geojson");

/** Boundaries from @p municipalities into an empty register, then addSample(); blocks, so call it in a job. */
Result<SampleCounts> makeSample(
    Database &database, const Actor &actor, const QString &municipalities, QDate today, const Progress &progress);
