// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/entry.h"
#include "core/register/landlordroles.h"
#include <QJsonObject>

/** What somebody changed of an entry, by column: enough to go on with it upon whatever the register holds by then. */
QJsonObject changesOf(const VacancyEntry &stored, const VacancyEntry &entry);
void applyChanges(VacancyEntry &entry, const QJsonObject &changes);

QJsonObject jsonOf(const LandlordPick &pick);
/** Keeps the role that stands already in @p pick. */
void applyPick(LandlordPick &pick, const QJsonObject &kept);
