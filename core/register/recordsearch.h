// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordlist.h"
#include "core/register/municipality.h"
#include "core/register/vacancylist.h"

/** What a few words find in the register, the best of each kind. */
struct RecordHits {
    QList<VacancyRow> vacancies = {};
    /** All that fit, also those beyond the best, but counted only as far as they are ranked. */
    qsizetype vacancyCount = 0;
    QList<LandlordRow> landlords = {};
    /** Without their borders. */
    QList<Municipality> municipalities = {};
    /** The name of one begins as typed, so that it is most likely meant. */
    bool isMunicipality = false;
};

/** Vacancies by number, address, municipality or landlord, landlords and municipalities by name; forgives umlauts and typing errors. */
Result<RecordHits> findRecords(Sql &sql, const QString &text, int perKind, QDate today, bool withLandlords = true);
